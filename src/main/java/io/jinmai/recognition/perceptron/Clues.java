package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.LexicalScan;

/**
 * What the perceptron sees at each place of a text: the characters, their types, the words they stand in, and which lexicon words cover
 * them or end the phrase. The text is simplified and half-width.
 */
final class Clues {
    /** How far ahead an ending such as 有限公司 is looked for, in characters: longer organisation names are rare. */
    private static final int ENDING_REACH = 14;

    private static final int FARTHEST_ENDING_SEEN = 7;

    private static final char OUTSIDE_TEXT = '\u0000';

    /** More than a place can show: three for each group of words and under twenty others. */
    private static final int MOST = 80;

    private final LexicalScan scan;
    private final String text;
    private final int length;
    private final byte[] types;
    private final WordBoundaries words;
    private final int[] numbers = new int[MOST];
    private final Span[] spans = new Span[MOST];
    private int count;

    /** Which characters a clue speaks about, by their distances from its place. */
    enum Span {
        HERE(0, 0),
        HERE_AND_NEXT(0, 1),
        NEIGHBOURS(-1, 1),
        AROUND_PAIR(-1, 2),
        AROUND(-2, 2);

        final int first;
        final int last;

        Span(int first, int last) {
            this.first = first;
            this.last = last;
        }
    }

    Clues(LexicalScan scan) {
        this.scan = scan;
        this.text = scan.text();
        this.length = text.length();
        this.words = WordBoundaries.of(text);
        this.types = new byte[length];
        for (int i = 0; i < length; i++) {
            types[i] = (byte) CharacterType.of(text.charAt(i)).ordinal();
        }
    }

    /** Finds the clues at a place of the text, from -1, before it, to its length, behind it. */
    void findAt(int place) {
        count = 0;
        char here = charAt(place);
        add(Clue.of(1, here), Span.AROUND);
        add(Clue.of(2, here, charAt(place + 1)), Span.AROUND_PAIR);
        add(Clue.of(3, wordAt(place), wordAt(place + 1)), Span.HERE_AND_NEXT);
        add(Clue.of(4, here, words.placeAt(place)), Span.NEIGHBOURS);
        addLexicon(place);
        if (place >= 0 && place < length) {
            addHere(place);
        }
    }

    /** How many clues were found. */
    int count() {
        return count;
    }

    /** The numbers of the clues found, in an array that the next search overwrites. */
    int[] numbers() {
        return numbers;
    }

    Span span(int clue) {
        return spans[clue];
    }

    private void addHere(int i) {
        int left = typeAt(i - 2) * 16 + typeAt(i - 1);
        int right = typeAt(i + 1) * 16 + typeAt(i + 2);
        add(Clue.of(5, left, typeAt(i), right), Span.HERE);
        add(Clue.of(6, wordAt(i)), Span.HERE);
        int ending = scan.nextEnding(i, ENDING_REACH);
        int distance = Math.min(scan.nextEndingDistance(i, ENDING_REACH), FARTHEST_ENDING_SEEN);
        add(Clue.of(7, ending, distance), Span.HERE);
        add(Clue.of(11, text.charAt(i), typeAt(i + 1)), Span.HERE);
        add(Clue.of(12, text.charAt(i), typeAt(i - 1)), Span.HERE);
    }

    private void addLexicon(int place) {
        int groupsHere = groupsAt(place);
        int groupsNext = groupsAt(place + 1);
        for (int groups = groupsHere | groupsNext; groups != 0; groups &= groups - 1) {
            int group = Integer.numberOfTrailingZeros(groups);
            int here = (groupsHere >>> group & 1) == 0 ? 0 : scan.cover(group, place);
            int next = (groupsNext >>> group & 1) == 0 ? 0 : scan.cover(group, place + 1);
            if (here != 0) {
                add(Clue.of(8, group, here), Span.HERE);
                add(Clue.of(9, group, here, text.charAt(place)), Span.HERE);
            }
            if (here != next) {
                add(Clue.of(10, group, here, next), Span.HERE_AND_NEXT);
            }
        }
    }

    private int groupsAt(int place) {
        return place < 0 || place >= length ? 0 : scan.coveringGroups(place);
    }

    /** Which part of what word a character is. */
    private int wordAt(int place) {
        return words.natureAt(place) * 8 + words.placeAt(place);
    }

    private void add(int number, Span span) {
        numbers[count] = number;
        spans[count++] = span;
    }

    private char charAt(int place) {
        return place < 0 || place >= length ? OUTSIDE_TEXT : text.charAt(place);
    }

    private int typeAt(int place) {
        return place < 0 || place >= length ? CharacterType.values().length : types[place];
    }
}
