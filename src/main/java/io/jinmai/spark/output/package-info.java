/** Where the graph of a Spark job goes: Parquet, the files of Neo4j's import tool, a Neo4j server. */
package io.jinmai.spark.output;
