package io.jinmai.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every node and relationship of a graph as one line each, sorted: equal exactly for graphs that say the same. */
public final class CanonicalDump {
    private static final List<String> BOOK_OF_NAMES = List.of("[Name]", "NAMES ", "STANDS_FOR ", "SAME_BEARER ");

    private CanonicalDump() {}

    public static List<String> of(GraphStore store) {
        return Stream.of("dump-nodes", "dump-relationships")
                .flatMap(name -> store.query(statement(name), Map.of(), false).rows().stream())
                .map(CanonicalDump::line)
                .sorted()
                .toList();
    }

    /** {@link #of}, without what only identity needs: the book of names and the extractions kept with the articles. */
    public static List<String> ofDomain(GraphStore store) {
        return of(store).stream()
                .filter(line -> BOOK_OF_NAMES.stream().noneMatch(line::startsWith))
                .map(line -> line.replaceFirst("extraction=[^,]*, ", ""))
                .toList();
    }

    /** What the first of two dumps has too much ({@code +}) and too little ({@code -}), to be read by whoever looks for the reason. */
    public static List<String> difference(List<String> dump, List<String> expected) {
        Set<String> surplus = new LinkedHashSet<>(dump);
        expected.forEach(surplus::remove);
        Set<String> missing = new LinkedHashSet<>(expected);
        dump.forEach(missing::remove);
        return Stream.concat(
                        surplus.stream().map("+ "::concat), missing.stream().map("- "::concat))
                .toList();
    }

    /** Deletes everything but the schema. */
    public static void clear(GraphStore store) {
        store.query(statement("clear"), Map.of(), true);
    }

    private static String line(List<Object> row) {
        return row.stream()
                .map(value -> value instanceof Map<?, ?> map
                        ? new TreeMap<>(map).toString()
                        : value instanceof Collection<?> list
                                ? list.stream().sorted().toList().toString()
                                : String.valueOf(value))
                .reduce((left, right) -> left + ' ' + right)
                .orElse("");
    }

    public static String statement(String name) {
        try (InputStream in = CanonicalDump.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
