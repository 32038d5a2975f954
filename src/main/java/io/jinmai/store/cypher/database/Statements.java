package io.jinmai.store.cypher.database;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The statements of the folder {@code cypher/}, as packaged; to ask for a file that is not there is an {@link IllegalStateException}. */
public final class Statements {
    private static final String KIND_PLACE = "KIND_LABEL";
    private static final String TYPE_PLACE = "FACT_TYPE";

    private Statements() {}

    /**
     * The statement in a file that holds one.
     *
     * @param path below {@code cypher/}, without the ending, such as {@code load/digests}
     */
    public static String one(String path) {
        return read("/cypher/" + path + ".cypher");
    }

    /** The statements in a file that holds several, each closed by a semicolon at the end of a line. */
    public static List<String> all(String path) {
        return Arrays.stream(one(path).split(";\\s*(\\R|$)"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    /** The statement for each kind of entity: its label stands where the file says {@code KIND_LABEL}. */
    public static Map<EntityType, String> perKind(String path) {
        Map<EntityType, String> statements = new EnumMap<>(EntityType.class);
        for (EntityType kind : EntityType.values()) {
            statements.put(kind, one(path).replace(KIND_PLACE, kind.label()));
        }
        return Collections.unmodifiableMap(statements);
    }

    /** The statement for each type of fact: its name stands where the file says {@code FACT_TYPE}. */
    public static Map<RelationType, String> perType(String path) {
        Map<RelationType, String> statements = new EnumMap<>(RelationType.class);
        for (RelationType type : RelationType.values()) {
            statements.put(type, one(path).replace(TYPE_PLACE, type.name()));
        }
        return Collections.unmodifiableMap(statements);
    }

    private static String read(String resource) {
        try (InputStream in = Statements.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + resource + " on its class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
