/** The program that {@code spark-submit} runs: options, messages and exit codes. */
package io.jinmai.spark.command;
