/**
 * The pipeline on Spark, for archives that one machine does not get through: the same extraction on every executor, identity across
 * articles as joins on the same keys and by the same rules, and the same graph in the end.
 */
package io.jinmai.spark;
