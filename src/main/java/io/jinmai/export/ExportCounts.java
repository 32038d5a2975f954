package io.jinmai.export;

/**
 * What was written.
 *
 * @param replaced characters that the form cannot hold and that became U+FFFD
 * @param lostLists empty lists that whoever reads the form takes for missing ones
 */
public record ExportCounts(long nodes, long links, long replaced, long lostLists) {}
