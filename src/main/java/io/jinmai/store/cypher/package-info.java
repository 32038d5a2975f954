/**
 * The graph in Cypher, in any database that speaks it: a load or a removal is one transaction that first finds out whom names mean
 * ({@code identity}) and then brings the graph to what the articles thereby say ({@code writing}), so that nodes and relationships are a
 * function of the set of articles. For that every {@code MENTIONS} keeps what its article says of the entity ({@code contribution})
 * and which facts it supports, and every fact counts the ways in which articles support it ({@code support}), so that one article can be
 * taken out again; the databases are reached through {@link io.jinmai.store.cypher.database.CypherDatabase} alone.
 */
package io.jinmai.store.cypher;
