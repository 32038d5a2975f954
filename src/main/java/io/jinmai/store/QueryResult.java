package io.jinmai.store;

import java.util.List;

/**
 * The rows of a query.
 *
 * @param columns names, in order
 * @param rows a value a column: null, boolean, long, double, string, or lists and maps of these; nodes, relationships and paths come
 *     as maps, temporal values as ISO 8601 strings
 */
public record QueryResult(List<String> columns, List<List<Object>> rows) {}
