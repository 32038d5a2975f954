package io.jinmai.article.input;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest by which a changed article is told from an unchanged one: over its text, where it stands in its input (offsets
 * depend on it), title, date, source and authors. Id and path are left out: the same article elsewhere has the same digest.
 */
final class Digest {
    private static final int NONE = -1;

    private Digest() {}

    /** @param fields in a fixed order, each may be null */
    static String of(List<String> fields) {
        MessageDigest sha256 = sha256();
        for (String field : fields) {
            byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            // the length in front keeps "ab", "c" apart from "a", "bc"
            sha256.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(field == null ? NONE : bytes.length)
                    .array());
            sha256.update(bytes);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
        }
    }
}
