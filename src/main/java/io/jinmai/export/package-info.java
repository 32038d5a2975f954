/**
 * Writes all that a graph holds in forms that other programs read: files for Neo4j's import tool, GraphML, JSON lines and Cypher. Every
 * form is a function of a stream of nodes and links, holds one page of it at a time, and can be read back into an equal graph.
 */
package io.jinmai.export;
