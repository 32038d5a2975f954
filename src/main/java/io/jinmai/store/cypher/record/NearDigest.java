package io.jinmai.store.cypher.record;

import io.jinmai.resolution.identity.NameUse;
import io.jinmai.store.Sha256;
import java.nio.ByteBuffer;

/**
 * A number for all uses of a name with something near them, whatever their order: the exclusive or of the first eight bytes of SHA-256 of
 * each. It stands at the name ({@code surroundings}), and tells one state of its uses from any other.
 */
public final class NearDigest {
    /** Of no use, or of such as nothing stands near. */
    public static final long NOTHING = 0;

    private NearDigest() {}

    /** Of one use; together with others by exclusive or. */
    public static long of(NameUse use) {
        if (use.near().isEmpty()) {
            return NOTHING;
        }
        StringBuilder all = new StringBuilder(use.article()).append('\n').append(use.local());
        use.near().forEach(key -> all.append('\n').append(key));
        return ByteBuffer.wrap(Sha256.of(all.toString())).getLong();
    }
}
