/**
 * The graph in Cypher: the statements of {@code cypher/}, and how what articles say becomes nodes and relationships that are a
 * function of the set of articles. For that every {@code MENTIONS} keeps what its article says of the entity ({@code contribution})
 * and which facts it supports, and every fact counts the ways in which articles support it ({@code support}), so that one article can be
 * taken out again; the databases are reached through {@link io.jinmai.store.cypher.CypherDatabase} alone.
 */
package io.jinmai.store.cypher;
