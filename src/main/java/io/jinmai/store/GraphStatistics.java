package io.jinmai.store;

import java.util.Map;

/**
 * What is in a graph.
 *
 * @param articles number of articles
 * @param entities number of entities by label, every label present
 * @param facts number of relationships by type, every type present
 */
public record GraphStatistics(long articles, Map<String, Long> entities, Map<String, Long> facts) {}
