package io.jinmai.store.cypher;

import io.jinmai.resolution.identity.NameUse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A number for all uses of a name with something near them, whatever their order: the exclusive or of the first eight bytes of SHA-256 of
 * each. It stands at the name ({@code surroundings}), and tells one state of its uses from any other.
 */
final class NearDigest {
    /** Of no use, or of such as nothing stands near. */
    static final long NOTHING = 0;

    private NearDigest() {}

    /** Of one use; together with others by exclusive or. */
    static long of(NameUse use) {
        if (use.near().isEmpty()) {
            return NOTHING;
        }
        StringBuilder all = new StringBuilder(use.article()).append('\n').append(use.local());
        use.near().forEach(key -> all.append('\n').append(key));
        byte[] digest = sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
