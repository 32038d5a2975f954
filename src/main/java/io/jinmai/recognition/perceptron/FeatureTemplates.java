package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.LexicalScan;

/**
 * What the perceptron sees at a character: the characters around it, their types, the word it stands in, and which lexicon words
 * cover it or end the phrase. The text is simplified and half-width.
 */
final class FeatureTemplates {
    /** How far ahead an ending such as 有限公司 is looked for, in characters: longer organisation names are rare. */
    private static final int ENDING_REACH = 14;

    private static final char OUTSIDE_TEXT = '\u0000';

    /** More than the templates can make: four for each group of words and under fifty others. */
    private static final int MOST_FEATURES = 160;

    private final LexicalScan scan;
    private final String text;
    private final byte[] types;
    private final WordBoundaries words;
    private final int[] features = new int[MOST_FEATURES];
    private int count;

    FeatureTemplates(LexicalScan scan) {
        this.scan = scan;
        this.text = scan.text();
        this.words = WordBoundaries.of(text);
        this.types = new byte[text.length()];
        for (int i = 0; i < types.length; i++) {
            types[i] = (byte) CharacterType.of(text.charAt(i)).ordinal();
        }
    }

    /** The feature numbers at a position: the first {@link #count()} elements of an array that the next call overwrites. */
    int[] at(int position) {
        count = 0;
        addCharacters(position);
        addTypes(position);
        addLexicon(position);
        addWords(position);
        return features;
    }

    int count() {
        return count;
    }

    private void addCharacters(int i) {
        char l2 = charAt(i - 2);
        char l1 = charAt(i - 1);
        char c = charAt(i);
        char r1 = charAt(i + 1);
        char r2 = charAt(i + 2);
        add(FeatureHash.of(1, l2));
        add(FeatureHash.of(2, l1));
        add(FeatureHash.of(3, c));
        add(FeatureHash.of(4, r1));
        add(FeatureHash.of(5, r2));
        add(FeatureHash.of(6, l2, l1));
        add(FeatureHash.of(7, l1, c));
        add(FeatureHash.of(8, c, r1));
        add(FeatureHash.of(9, r1, r2));
        add(FeatureHash.of(10, l1, r1));
        add(FeatureHash.of(11, l2, l1, c));
        add(FeatureHash.of(12, l1, c, r1));
        add(FeatureHash.of(13, c, r1, r2));
    }

    private void addTypes(int i) {
        int l1 = typeAt(i - 1);
        int c = typeAt(i);
        int r1 = typeAt(i + 1);
        add(FeatureHash.of(20, l1, c, r1));
        add(FeatureHash.of(21, typeAt(i - 2) * 16 + l1, c, r1 * 16 + typeAt(i + 2)));
        add(FeatureHash.of(22, charAt(i), r1));
        add(FeatureHash.of(23, l1, charAt(i)));
    }

    private void addLexicon(int i) {
        for (int groups = groupsAround(i); groups != 0; groups &= groups - 1) {
            int group = Integer.numberOfTrailingZeros(groups);
            int here = scan.cover(group, i);
            if (here != 0) {
                add(FeatureHash.of(40, group, here));
                add(FeatureHash.of(41, group, here, charAt(i)));
            }
            int before = i == 0 ? 0 : scan.cover(group, i - 1);
            if (before != 0 && here != before) {
                add(FeatureHash.of(42, group, before, here));
            }
            int after = i + 1 >= text.length() ? 0 : scan.cover(group, i + 1);
            if (after != 0 && here != after) {
                add(FeatureHash.of(43, group, here, after));
            }
        }
        int ending = scan.nextEnding(i, ENDING_REACH);
        int distance = Math.min(scan.nextEndingDistance(i, ENDING_REACH), ENDING_REACH);
        add(FeatureHash.of(50, ending));
        add(FeatureHash.of(51, ending, Math.min(distance, 7)));
        add(FeatureHash.of(52, ending, charAt(i)));
        add(FeatureHash.of(53, ending, charAt(i - 1)));
    }

    private int groupsAround(int i) {
        int before = i == 0 ? 0 : scan.coveringGroups(i - 1);
        int after = i + 1 >= text.length() ? 0 : scan.coveringGroups(i + 1);
        return before | scan.coveringGroups(i) | after;
    }

    private void addWords(int i) {
        int here = words.placeAt(i);
        int before = words.placeAt(i - 1);
        int after = words.placeAt(i + 1);
        add(FeatureHash.of(60, here));
        add(FeatureHash.of(61, here, words.natureAt(i)));
        add(FeatureHash.of(62, before * 8 + here, words.natureAt(i - 1), words.natureAt(i)));
        add(FeatureHash.of(63, after * 8 + here, words.natureAt(i + 1), words.natureAt(i)));
        add(FeatureHash.of(64, here, charAt(i)));
        add(FeatureHash.of(65, here * 8 + before, charAt(i - 1)));
        add(FeatureHash.of(66, here * 8 + after, charAt(i + 1)));
    }

    private void add(int feature) {
        features[count++] = feature;
    }

    private char charAt(int i) {
        return i < 0 || i >= text.length() ? OUTSIDE_TEXT : text.charAt(i);
    }

    private int typeAt(int i) {
        return i < 0 || i >= types.length ? CharacterType.values().length : types[i];
    }
}
