/**
 * What the graph keeps of articles, entities, facts and names, as values, and how what several articles say becomes one record
 * whatever their order. Nothing here reads or writes a database, so that other engines can make the same records
 * ({@link io.jinmai.store.cypher.record.GraphRecords}).
 */
package io.jinmai.store.cypher.record;
