/**
 * The databases behind the store: transactions that run Cypher, the statements of the folder {@code cypher/}, what they are given and what
 * they return. It knows nothing of what the statements say.
 */
package io.jinmai.store.cypher.database;
