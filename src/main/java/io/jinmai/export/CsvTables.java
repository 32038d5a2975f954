package io.jinmai.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The tables of nodes, or of links, in a folder while they are written; each comes to be with its first row.
 *
 * @param <S> what the rows of one table have in common
 */
final class CsvTables<S extends Comparable<S>> implements AutoCloseable {
    private final Path folder;
    private final Tally tally;
    private final Function<S, String> name;
    private final Function<S, CsvFormat> format;
    private final Map<S, CsvTable> tables = new HashMap<>();

    /** @param name with which the names of a table's files begin */
    CsvTables(Path folder, Tally tally, Function<S, String> name, Function<S, CsvFormat> format) {
        this.folder = folder;
        this.tally = tally;
        this.name = name;
        this.format = format;
    }

    /** The table of such rows. */
    CsvTable table(S shape) {
        return tables.computeIfAbsent(shape, key -> new CsvTable(folder, name.apply(key), format.apply(key), tally));
    }

    /**
     * To be called after the last row.
     *
     * @return by the names of the tables their files, as the tool takes them
     */
    Map<String, List<String>> finish() throws IOException {
        Map<String, List<String>> sources = new HashMap<>();
        for (Map.Entry<S, CsvTable> table : tables.entrySet()) {
            sources.put(name.apply(table.getKey()), table.getValue().finish());
        }
        return sources;
    }

    SortedMap<S, ColumnSurvey> surveys() {
        SortedMap<S, ColumnSurvey> surveys = new TreeMap<>();
        tables.forEach((shape, table) -> surveys.put(shape, table.survey()));
        return surveys;
    }

    /** Closes all of them, also where one cannot be. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (CsvTable table : tables.values()) {
            try {
                table.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
