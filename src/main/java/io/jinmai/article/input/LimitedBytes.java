package io.jinmai.article.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Reads what may be larger, once it is unpacked, than it says. */
final class LimitedBytes {
    private LimitedBytes() {}

    /** @throws InputException if there are more than {@code most} bytes, as many as a file may have */
    static byte[] read(InputStream in, long most) throws IOException, InputException {
        return read(
                in,
                most,
                () -> new InputException(
                        "it unpacks to more than %d MB".formatted(most / (1024 * 1024)),
                        "unpack it by hand if you trust it, or allow more (--max-file-mb)"));
    }

    /** @throws InputException the one that is given if there are more than {@code most} bytes */
    static byte[] read(InputStream in, long most, Supplier<InputException> tooMany) throws IOException, InputException {
        int limit = (int) Math.min(most, Integer.MAX_VALUE - 9L);
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooMany.get();
        }
        return bytes;
    }
}
