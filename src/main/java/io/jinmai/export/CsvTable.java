package io.jinmai.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of one kind for Neo4j's import tool while they are written. Which columns there are is found out on the way, so that the graph
 * need be read but once: a row with a property that had no column yet begins another part, so that there are at most as many parts as
 * properties. It cannot stand below the shorter rows, since the tool reads a row that ends before the head does on into the next line if
 * its last cell is empty. The heads of the parts tell the types of the columns, which are known at the end.
 */
final class CsvTable implements AutoCloseable {
    private final Path folder;
    private final String name;
    private final CsvFormat format;
    private final Tally tally;
    private final ColumnSurvey survey = new ColumnSurvey();

    /** All but the last are closed. */
    private final List<CsvPart> parts = new ArrayList<>();

    /** @param name what the names of the files begin with */
    CsvTable(Path folder, String name, CsvFormat format, Tally tally) {
        this.folder = folder;
        this.name = name;
        this.format = format;
        this.tally = tally;
    }

    /** @throws IllegalStateException if a property is a list here and was none in another row, or the other way round */
    void row(List<String> firstCells, Map<String, Object> properties) {
        survey.note(properties);
        try {
            partWith(properties.keySet()).row(firstCells, properties, tally::held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvPart partWith(Set<String> properties) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        if (!parts.isEmpty()) {
            CsvPart last = parts.get(parts.size() - 1);
            if (last.hasColumns(properties)) {
                return last;
            }
            last.close();
            columns.addAll(last.columns());
        }
        columns.addAll(properties);
        String partName = parts.isEmpty() ? name : name + "-" + (parts.size() + 1);
        CsvPart next = new CsvPart(folder, partName, format, columns);
        parts.add(next);
        return next;
    }

    /**
     * To be called after the last row.
     *
     * @return the files, as the tool takes them
     */
    List<String> finish() throws IOException {
        close();
        List<String> sources = new ArrayList<>();
        for (CsvPart part : parts) {
            part.writeHead(survey.types());
            sources.add(part.source());
        }
        return sources;
    }

    /** Of the rows until now. */
    ColumnSurvey survey() {
        return survey;
    }

    @Override
    public void close() throws IOException {
        if (!parts.isEmpty()) {
            parts.get(parts.size() - 1).close();
        }
    }
}
