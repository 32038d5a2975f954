package io.jinmai.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The rows of one kind for Neo4j's import tool while they are written. Which columns there are is found out on the way, so that the graph
 * need be read but once: where a property is met that had no column yet, the rows go on in another file with one column more. The heads of
 * the files tell the types of the columns, which are known at the end.
 */
final class CsvTable implements AutoCloseable {
    private final Path folder;
    private final String name;
    private final CsvFormat format;
    private final Tally tally;
    private final ColumnSurvey survey = new ColumnSurvey();

    /** The columns of each file, in their order; the last one's are those of {@link #writer}. */
    private final List<Set<String>> parts = new ArrayList<>();

    private BufferedWriter writer;

    /** @param name what the names of the files begin with */
    CsvTable(Path folder, String name, CsvFormat format, Tally tally) {
        this.folder = folder;
        this.name = name;
        this.format = format;
        this.tally = tally;
    }

    void row(List<String> firstCells, Map<String, Object> properties) {
        try {
            if (parts.isEmpty() || !lastPart().containsAll(properties.keySet())) {
                startPart(properties.keySet());
            }
            survey.note(properties);
            writer.write(format.row(firstCells, lastPart(), properties, tally::held));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> lastPart() {
        return parts.get(parts.size() - 1);
    }

    private void startPart(Set<String> properties) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        if (writer != null) {
            writer.close();
            columns.addAll(lastPart());
        }
        columns.addAll(properties);
        parts.add(columns);
        writer = Files.newBufferedWriter(folder.resolve(ImportScripts.rows(nameOf(parts.size()))));
    }

    private String nameOf(int part) {
        return part == 1 ? name : name + "-" + part;
    }

    /**
     * Writes the heads, after the last row.
     *
     * @return the files, as the tool takes them
     */
    List<String> finish() throws IOException {
        List<String> files = new ArrayList<>();
        for (Set<String> columns : parts) {
            String part = nameOf(files.size() + 1);
            Files.write(folder.resolve(ImportScripts.head(part)), List.of(format.head(types(columns))));
            files.add(ImportScripts.files(part));
        }
        return files;
    }

    private Map<String, PropertyType> types(Set<String> columns) {
        SortedMap<String, PropertyType> all = survey.types();
        Map<String, PropertyType> types = new LinkedHashMap<>();
        columns.forEach(column -> types.put(column, all.get(column)));
        return types;
    }

    /** Of the rows until now. */
    ColumnSurvey survey() {
        return survey;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
