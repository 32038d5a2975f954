package io.jinmai.store;

/**
 * What a removal did, counted in the database.
 *
 * @param articles articles taken out
 * @param entities entity nodes that no remaining article mentions and that went with them
 * @param facts relationships that no remaining article supports and that went with them
 */
public record RemovalCounts(int articles, int entities, int facts) {}
