package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.MentionType;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The tags of the perceptron: outside, and for every {@link MentionType} the begin, middle and end of a name, which has at least two
 * characters. Tags are numbers: 0 is outside, type {@code t} has {@code 1 + 3t} to {@code 3 + 3t}.
 */
final class TagScheme {
    static final int OUTSIDE = 0;
    static final int TYPES = MentionType.values().length;

    /** How many tags a type has. */
    static final int OF_TYPE = 3;

    static final int SIZE = 1 + OF_TYPE * TYPES;

    /** Of a name that has tags. */
    static final int LEAST_LENGTH = 2;

    private static final int BEGIN = 0;
    private static final int MIDDLE = 1;
    private static final int END = 2;

    private static final MentionType[] MENTION_TYPES = MentionType.values();

    private TagScheme() {}

    static int begin(int type) {
        return 1 + OF_TYPE * type + BEGIN;
    }

    static int middle(int type) {
        return 1 + OF_TYPE * type + MIDDLE;
    }

    static int end(int type) {
        return 1 + OF_TYPE * type + END;
    }

    /** A name found or annotated in a text: {@code [start, end)}. */
    record TaggedSpan(int start, int end, MentionType type) {}

    /** Whether {@code next} may follow {@code previous} within a text. */
    static boolean mayFollow(int previous, int next) {
        return isOpen(previous) ? continues(previous, next) : startsOutside(next);
    }

    /** Whether a text may start with {@code tag}. */
    static boolean mayStart(int tag) {
        return startsOutside(tag);
    }

    /** Whether a text may end with {@code tag}. */
    static boolean mayEnd(int tag) {
        return !isOpen(tag);
    }

    /** The tags of which something holds, ascending. */
    static int[] tags(IntPredicate wanted) {
        return IntStream.range(0, SIZE).filter(wanted).toArray();
    }

    /** The tags of a text of this length with these names, which must not overlap nor be shorter than {@link #LEAST_LENGTH}. */
    static int[] encode(int length, List<TaggedSpan> spans) {
        int[] tags = new int[length];
        for (TaggedSpan span : spans) {
            int type = span.type().ordinal();
            tags[span.start()] = begin(type);
            for (int i = span.start() + 1; i < span.end() - 1; i++) {
                tags[i] = middle(type);
            }
            tags[span.end() - 1] = end(type);
        }
        return tags;
    }

    /** The name that a valid sequence of tags, in which every name ends, describes from a position on; null where none begins there. */
    static TaggedSpan nameAt(int start, int[] tags) {
        if (tags[start] == OUTSIDE || position(tags[start]) != BEGIN) {
            return null;
        }
        int last = start + 1;
        while (position(tags[last]) != END) {
            last++;
        }
        return new TaggedSpan(start, last + 1, typeOf(tags[last]));
    }

    private static MentionType typeOf(int tag) {
        return MENTION_TYPES[(tag - 1) / OF_TYPE];
    }

    private static int position(int tag) {
        return (tag - 1) % OF_TYPE;
    }

    private static boolean isOpen(int tag) {
        return tag != OUTSIDE && position(tag) != END;
    }

    private static boolean startsOutside(int tag) {
        return tag == OUTSIDE || position(tag) == BEGIN;
    }

    private static boolean continues(int previous, int next) {
        return next != OUTSIDE && typeOf(previous) == typeOf(next) && position(next) != BEGIN;
    }
}
