package io.jinmai.export;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The properties that the nodes or links of one kind have. Not thread-safe. */
public final class ColumnSurvey {
    private final SortedMap<String, Presence> columns = new TreeMap<>();
    private long rows;

    /** Takes note of one more node or link. */
    public void note(Map<String, Object> properties) {
        rows++;
        properties.forEach((name, value) -> columns.merge(name, Presence.of(value), Presence::join));
    }

    /** Takes note of some nodes or links that were looked at elsewhere. */
    public void noteRows(long more) {
        rows += more;
    }

    /** Takes note of how a property stands in nodes or links that were looked at elsewhere. */
    public void noteColumn(String name, Presence presence) {
        columns.merge(name, presence, Presence::join);
    }

    /** How many nodes or links there are. */
    public long rows() {
        return rows;
    }

    /** By the name of the property. */
    public SortedMap<String, Presence> columns() {
        return Collections.unmodifiableSortedMap(columns);
    }

    /** The types of the properties by name. */
    public SortedMap<String, PropertyType> types() {
        return columns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, column -> column.getValue().type(), PropertyType::join, TreeMap::new));
    }
}
