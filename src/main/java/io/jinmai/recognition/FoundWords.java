package io.jinmai.recognition;

import java.util.Arrays;

/**
 * Collects the words of one text after the other, by start and longer ones first, into the same arrays, since how many words a text holds
 * is known only when all are found. For one thread.
 */
final class FoundWords {
    private static final int FIRST_ROOM = 1 << 10;

    /** More words than nearly any sentence holds; the room for more is not kept. */
    private static final int MOST_KEPT = 1 << 16;

    private int[] starts = new int[FIRST_ROOM];
    private int[] ends = new int[FIRST_ROOM];
    private char[] kinds = new char[FIRST_ROOM];
    private int count;

    /** Forgets what was found before. */
    void clear() {
        count = 0;
        if (starts.length > MOST_KEPT) {
            starts = new int[FIRST_ROOM];
            ends = new int[FIRST_ROOM];
            kinds = new char[FIRST_ROOM];
        }
    }

    /** Words are to come nearly in order, so that few change places. */
    void add(int start, int end, int kind) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        int at = count++;
        for (; at > 0 && isBehind(at - 1, start, end); at--) {
            starts[at] = starts[at - 1];
            ends[at] = ends[at - 1];
            kinds[at] = kinds[at - 1];
        }
        starts[at] = start;
        ends[at] = end;
        kinds[at] = (char) kind;
    }

    private boolean isBehind(int found, int start, int end) {
        return starts[found] > start || starts[found] == start && ends[found] < end;
    }

    int count() {
        return count;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int kind(int index) {
        return kinds[index];
    }

    /** For each of so many positions how many words start before it, which must be no more than such a number can tell. */
    char[] firstByStart(int positions) {
        char[] firsts = new char[positions];
        for (int position = 0, before = 0; position < positions; position++) {
            before = behindStartsBefore(position, before);
            firsts[position] = (char) before;
        }
        return firsts;
    }

    /** The same of any number of words. */
    int[] firstOfMany(int positions) {
        int[] firsts = new int[positions];
        for (int position = 0, before = 0; position < positions; position++) {
            before = behindStartsBefore(position, before);
            firsts[position] = before;
        }
        return firsts;
    }

    private int behindStartsBefore(int position, int from) {
        int found = from;
        while (found < count && starts[found] < position) {
            found++;
        }
        return found;
    }

    /** The kinds of all words. */
    char[] kinds() {
        return Arrays.copyOf(kinds, count);
    }
}
