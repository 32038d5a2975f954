package io.jinmai.recognition;

/** The words of a {@link LexicalScan} by where they end. Immutable. */
final class WordEnds {
    /** By end, longer ones first, their numbers in the order by start. */
    private final int[] byEnd;

    /** For each position where its words start in {@link #byEnd}. */
    private final int[] first;

    /**
     * Sorts by counting; words that end at one place keep their order.
     *
     * @param length of the text
     * @param words by start, as {@link LexicalScan#word} packs them
     * @param firstByStart for each position where its words start among these
     */
    WordEnds(int length, int[] words, int[] firstByStart) {
        this.byEnd = new int[words.length];
        this.first = new int[length + 2];
        for (int start = 0, i = 0; start < length; start++) {
            for (; i < firstByStart[start + 1]; i++) {
                first[start + LexicalScan.lengthOf(words[i]) + 1]++;
            }
        }
        moveToFirsts(first);
        for (int start = 0, i = 0; start < length; start++) {
            for (; i < firstByStart[start + 1]; i++) {
                byEnd[first[start + LexicalScan.lengthOf(words[i]) + 1]++] = i;
            }
        }
    }

    /**
     * From how many words each position has, one behind it, to how many those before it have, likewise: who then counts on there for each
     * word has, in the end, at each position how many there are before.
     */
    private static void moveToFirsts(int[] counts) {
        int before = 0;
        for (int i = 1; i < counts.length; i++) {
            int here = counts[i];
            counts[i] = before;
            before += here;
        }
    }

    /** Which is the first of the words that end before a position or behind it. */
    int first(int position) {
        return first[position];
    }

    /** The number, by start, of one of the words by end. */
    int word(int index) {
        return byEnd[index];
    }
}
