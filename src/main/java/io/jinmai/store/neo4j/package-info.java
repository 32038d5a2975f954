/**
 * The graph on a Neo4j server, reached over Bolt. The only package that knows the Neo4j driver.
 */
package io.jinmai.store.neo4j;
