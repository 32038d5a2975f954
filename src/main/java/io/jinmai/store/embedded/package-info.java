/**
 * The graph in a folder, kept by a Neo4j that runs inside this program or is served by another Jinmai. The only package that knows
 * the database kernel.
 */
package io.jinmai.store.embedded;
