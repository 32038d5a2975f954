package io.jinmai.spark;

/**
 * How a job works.
 *
 * @param knowledge what it extracts with
 * @param folder of the results, of any file system that Spark is set up for
 * @param lastCounts whether of articles that share an id the last counts, and not the first
 */
public record JobSettings(Knowledge knowledge, String folder, boolean lastCounts) {}
