/**
 * Articles from any file system that Spark reaches: the driver only lists files and cuts them into slices, the executors read them. What
 * cannot be read is an outcome with its place, never the end of the job.
 */
package io.jinmai.spark.input;
