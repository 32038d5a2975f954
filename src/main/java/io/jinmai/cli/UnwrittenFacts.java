package io.jinmai.cli;

import io.jinmai.cli.extraction.JsonLine;
import io.jinmai.store.UnwrittenFact;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file into which a load writes the facts that do not stand in the graph, one JSON object a line; or no file. */
final class UnwrittenFacts implements AutoCloseable {
    private final Path file;
    /** Null where nobody wants the facts. */
    private final BufferedWriter writer;

    private UnwrittenFacts(Path file, BufferedWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    /**
     * @param file null for no file; what it held before is overwritten
     * @throws CommandFailure if it cannot be written
     */
    static UnwrittenFacts into(Path file) {
        try {
            return new UnwrittenFacts(
                    file, file == null ? null : Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw notWritable(file, e);
        }
    }

    /** @throws CommandFailure if the file cannot be written further */
    void add(UnwrittenFact fact) {
        if (writer == null) {
            return;
        }
        try {
            writer.write(JsonLine.of(fact));
            writer.write('\n');
        } catch (IOException e) {
            throw notWritable(file, e);
        }
    }

    @Override
    public void close() {
        if (writer == null) {
            return;
        }
        try {
            writer.close();
        } catch (IOException e) {
            throw notWritable(file, e);
        }
    }

    private static CommandFailure notWritable(Path file, IOException e) {
        return new CommandFailure(
                ExitCode.WRONG_USAGE,
                "Cannot write the facts that were not loaded to %s (%s). Its folder must exist and have room and permission for it."
                        .formatted(file, e.getClass().getSimpleName()),
                e);
    }
}
