/**
 * Finds out, within a transaction, whom the names of articles mean once some come and others leave, and which further articles thereby mean
 * others. By which rules that is decided is the business of {@code resolution.identity}; here is read what they need, as little as will do.
 */
package io.jinmai.store.cypher.identity;
