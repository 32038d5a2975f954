/**
 * Brings entities, facts and mentions to what the articles say, by what they lose and what they gain. What did not change is neither read
 * anew from its articles nor written.
 */
package io.jinmai.store.cypher.writing;
