/**
 * The graph in Cypher: the statements of {@code cypher/}, and how what articles say becomes nodes and relationships that are a
 * function of the set of articles. It speaks to a database through {@link io.jinmai.store.cypher.CypherDatabase} and knows neither
 * the driver nor the kernel.
 */
package io.jinmai.store.cypher;
