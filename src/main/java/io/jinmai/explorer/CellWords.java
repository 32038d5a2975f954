package io.jinmai.explorer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every string of the rows of a query, of which some are names and ids. Of a node or relationship only its id counts. */
final class CellWords {
    private static final String PROPERTIES = "properties";

    private CellWords() {}

    /** In the order in which they come. */
    static Set<String> of(List<List<Object>> rows) {
        Set<String> words = new LinkedHashSet<>();
        rows.forEach(row -> row.forEach(cell -> collect(cell, words)));
        return words;
    }

    private static void collect(Object cell, Set<String> words) {
        if (cell instanceof String word) {
            words.add(word);
        } else if (cell instanceof Collection<?> list) {
            list.forEach(element -> collect(element, words));
        } else if (cell instanceof Map<?, ?> map && map.get(PROPERTIES) instanceof Map<?, ?> properties) {
            collect(properties.get("id"), words);
        } else if (cell instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, words));
        }
    }
}
