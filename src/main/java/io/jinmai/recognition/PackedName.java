package io.jinmai.recognition;

import io.jinmai.recognition.Candidate.Source;

/** A would-be name as one number. In the order of the numbers names stand by end, then start, then kind, then source. */
final class PackedName {
    private static final int SOURCE_BITS = 4;
    private static final int TYPE_BITS = 4;
    private static final int START_BITS = 27;

    private static final int START_SHIFT = TYPE_BITS + SOURCE_BITS;
    private static final int END_SHIFT = START_SHIFT + START_BITS;

    /** Of a text; the scores of a longer one would have no room in an array. */
    private static final int MOST_CHARACTERS = 1 << START_BITS;

    private static final MentionType[] TYPES = MentionType.values();
    private static final Source[] SOURCES = Source.values();

    private PackedName() {}

    /** @throws IllegalArgumentException if it ends behind {@value #MOST_CHARACTERS} characters */
    static long of(MentionType type, int start, int end, Source source) {
        if (end > MOST_CHARACTERS) {
            throw new IllegalArgumentException("a name ends behind too many characters: " + end);
        }
        return (long) end << END_SHIFT
                | (long) start << START_SHIFT
                | (long) type.ordinal() << SOURCE_BITS
                | source.ordinal();
    }

    static int end(long name) {
        return (int) (name >>> END_SHIFT);
    }

    static int start(long name) {
        return (int) (name >>> START_SHIFT) & MOST_CHARACTERS - 1;
    }

    static MentionType type(long name) {
        return TYPES[(int) (name >>> SOURCE_BITS) & (1 << TYPE_BITS) - 1];
    }

    static Source source(long name) {
        return SOURCES[(int) name & (1 << SOURCE_BITS) - 1];
    }

    /** Whether two are one name of one kind, whoever proposes it. */
    static boolean isSame(long name, long other) {
        return name >>> SOURCE_BITS == other >>> SOURCE_BITS;
    }
}
