package io.jinmai.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One file for Neo4j's import tool while it is written. */
final class CsvTable implements AutoCloseable {
    private final BufferedWriter writer;
    private final Output output;
    private final CsvFormat format;
    private final Tally tally;

    CsvTable(Path file, CsvFormat format, Tally tally) throws IOException {
        this.writer = Files.newBufferedWriter(file);
        this.output = new Output(writer);
        this.format = format;
        this.tally = tally;
        output.line(format.head());
    }

    void row(List<String> firstCells, Map<String, Object> properties) {
        output.line(format.row(firstCells, properties, tally::held));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
