package io.jinmai.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A writer inside a stream's callback, where an {@link IOException} can only pass unchecked. */
final class Output {
    private final Writer writer;

    Output(Writer writer) {
        this.writer = writer;
    }

    void line(String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
