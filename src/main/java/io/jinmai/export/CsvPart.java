package io.jinmai.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A file of rows that have the same columns, while it is written; and then the file of its head. */
final class CsvPart implements AutoCloseable {
    private final Path folder;
    private final String name;
    private final CsvFormat format;
    private final Set<String> columns;
    private final BufferedWriter writer;
    private final Output output;

    /**
     * @param name what the names of both files begin with
     * @param columns names of properties in the order of the columns
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file, which is left as it is
     */
    CsvPart(Path folder, String name, CsvFormat format, Collection<String> columns) throws IOException {
        this.folder = folder;
        this.name = name;
        this.format = format;
        this.columns = Collections.unmodifiableSet(new LinkedHashSet<>(columns));
        this.writer = Files.newBufferedWriter(folder.resolve(ImportScripts.rows(name)), StandardOpenOption.CREATE_NEW);
        this.output = new Output(writer);
    }

    /** In their order. */
    Set<String> columns() {
        return columns;
    }

    boolean hasColumns(Collection<String> properties) {
        return columns.containsAll(properties);
    }

    /** @param properties all of which have columns */
    void row(List<String> firstCells, Map<String, Object> properties, UnaryOperator<String> held) {
        output.line(format.row(firstCells, columns, properties, held));
    }

    /** @param types of the columns, and maybe of others */
    void writeHead(Map<String, PropertyType> types) throws IOException {
        Map<String, PropertyType> own = new LinkedHashMap<>();
        columns.forEach(column -> own.put(column, types.get(column)));
        Files.writeString(
                folder.resolve(ImportScripts.head(name)),
                format.head(own) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW);
    }

    /** Both files, as the tool takes them. */
    String source() {
        return ImportScripts.head(name) + "," + ImportScripts.rows(name);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
