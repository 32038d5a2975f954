package io.jinmai.export;

import io.jinmai.export.Survey.LinkShape;
import io.jinmai.export.Survey.NodeShape;
import io.jinmai.store.cypher.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Neo4j's import tool takes an empty list for a missing one. Where every node or link of a file has the property, statements to be run
 * afterwards put the empty ones back.
 */
final class EmptyLists {
    private static final String RESTORE_NODES =
            Statements.one("export/restore-nodes").strip();
    private static final String RESTORE_LINKS =
            Statements.one("export/restore-links").strip();

    private final Map<NodeShape, Presence> nodes = new TreeMap<>();
    private final Map<LinkShape, Presence> links = new TreeMap<>();

    void note(GraphNode node) {
        nodes.computeIfAbsent(NodeShape.of(node), shape -> new Presence()).note(node.properties());
    }

    void note(GraphLink link) {
        links.computeIfAbsent(LinkShape.of(link), shape -> new Presence()).note(link.properties());
    }

    /** The statements, each closed by a semicolon. */
    List<String> restored() {
        List<String> statements = new ArrayList<>();
        nodes.forEach((shape, presence) -> presence.restorable()
                .forEach(name -> statements.add(
                        RESTORE_NODES.replace("NODE_LABELS", shape.name(":")).replace("PROPERTY_NAME", name) + ";")));
        links.forEach((shape, presence) -> presence.restorable()
                .forEach(name -> statements.add(RESTORE_LINKS
                                .replace("START_LABEL", shape.startGroup())
                                .replace("END_LABEL", shape.endGroup())
                                .replace("LINK_TYPE", shape.type())
                                .replace("PROPERTY_NAME", name)
                        + ";")));
        return statements;
    }

    /** Empty lists that stay missing, since others of their file lack the property. */
    long lost() {
        return nodes.values().stream().mapToLong(Presence::lost).sum()
                + links.values().stream().mapToLong(Presence::lost).sum();
    }

    /** Of one file: how often each property is there, and how often it is an empty list. */
    private static final class Presence {
        private final Map<String, Long> present = new HashMap<>();
        private final Map<String, Long> empty = new TreeMap<>();
        private long all;

        private void note(Map<String, Object> properties) {
            all++;
            properties.forEach((name, value) -> {
                present.merge(name, 1L, Long::sum);
                if (value instanceof Collection<?> list && list.isEmpty()) {
                    empty.merge(name, 1L, Long::sum);
                }
            });
        }

        private SortedSet<String> restorable() {
            SortedSet<String> names = new TreeSet<>(empty.keySet());
            names.removeIf(name -> present.get(name) < all);
            return names;
        }

        private long lost() {
            return empty.entrySet().stream()
                    .filter(entry -> present.get(entry.getKey()) < all)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }
}
