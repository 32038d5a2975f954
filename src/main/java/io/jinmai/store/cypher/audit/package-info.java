/**
 * Counts anew what the graph holds of articles, so that it can be held against what was noted when they came. Articles and entities are
 * locked while they are counted; nothing is changed.
 */
package io.jinmai.store.cypher.audit;
