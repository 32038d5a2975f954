package io.jinmai.article.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, so that a line that does not decode spoils no other. */
final class ByteLines implements Closeable {
    private final InputStream in;
    private final long most;

    /** @param most bytes of a line that is taken in */
    ByteLines(InputStream in, long most) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.most = Math.min(most, Integer.MAX_VALUE - 9L);
    }

    /**
     * The next line with its line feed, if it has one; empty at the end.
     *
     * @throws InputException if the line is too long; it is passed over, and the next call goes on behind it
     */
    byte[] next() throws IOException, InputException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        long length = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            length++;
            if (length <= most) {
                line.write(b);
            }
            if (b == '\n') {
                break;
            }
        }
        if (length > most) {
            throw Limits.exceeded("the line is longer than the %d MB that a file may have", most);
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
