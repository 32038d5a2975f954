package io.jinmai.spark.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines that start in a slice, as bytes without their line feed; the last of them may end behind it. */
final class SliceLines implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final long end;
    private final long most;
    private long position;

    /**
     * @param in stands at {@code start}, or one byte before it if that is not 0
     * @param end lines that start behind it are another slice's; {@link Long#MAX_VALUE} for all there are
     * @param most of a longer line only so many bytes and one are kept
     */
    SliceLines(InputStream in, long start, long end, long most) throws IOException {
        this.in = new BufferedInputStream(in, BUFFER);
        this.end = end;
        this.most = most;
        this.position = start;
        if (start > 0) {
            position = start - 1;
            skipLine();
        }
    }

    /** The next line; null at the end. */
    byte[] next() throws IOException {
        if (position >= end) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        int read = in.read();
        if (read < 0) {
            return null;
        }
        for (long length = 0; read >= 0; read = in.read()) {
            position++;
            if (read == '\n') {
                break;
            }
            if (length++ <= most) {
                line.write(read);
            }
        }
        return line.toByteArray();
    }

    /** How many lines are left. */
    long count() throws IOException {
        long lines = 0;
        while (position < end && skipLine()) {
            lines++;
        }
        return lines;
    }

    /** Whether there was anything to skip. */
    private boolean skipLine() throws IOException {
        long before = position;
        for (int read = in.read(); read >= 0; read = in.read()) {
            position++;
            if (read == '\n') {
                break;
            }
        }
        return position > before;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
