package io.jinmai.export;

import io.jinmai.store.cypher.database.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Neo4j's import tool takes an empty list for a missing one. Where every node or link of a kind has the property, statements to be run
 * afterwards put the empty ones back.
 */
final class EmptyLists {
    private static final String RESTORE_NODES =
            Statements.one("export/restore-nodes").strip();
    private static final String RESTORE_LINKS =
            Statements.one("export/restore-links").strip();

    private EmptyLists() {}

    /** The statements, each closed by a semicolon. */
    static List<String> restored(Survey survey) {
        List<String> statements = new ArrayList<>();
        survey.nodes()
                .forEach((shape, columns) -> restorable(columns)
                        .forEach(name -> statements.add(
                                RESTORE_NODES
                                                .replace("NODE_LABELS", shape.name(":"))
                                                .replace("PROPERTY_NAME", name) + ";")));
        survey.links()
                .forEach((shape, columns) -> restorable(columns)
                        .forEach(name -> statements.add(RESTORE_LINKS
                                        .replace("START_LABEL", shape.startGroup())
                                        .replace("END_LABEL", shape.endGroup())
                                        .replace("LINK_TYPE", shape.type())
                                        .replace("PROPERTY_NAME", name)
                                + ";")));
        return statements;
    }

    /** Empty lists that stay missing, since others of their kind lack the property. */
    static long lost(Survey survey) {
        return Stream.concat(survey.nodes().values().stream(), survey.links().values().stream())
                .flatMap(columns ->
                        columns.columns().values().stream().filter(column -> column.present() < columns.rows()))
                .mapToLong(Presence::empty)
                .sum();
    }

    private static List<String> restorable(ColumnSurvey columns) {
        return columns.columns().entrySet().stream()
                .filter(column -> column.getValue().empty() > 0)
                .filter(column -> column.getValue().present() == columns.rows())
                .map(Map.Entry::getKey)
                .toList();
    }
}
