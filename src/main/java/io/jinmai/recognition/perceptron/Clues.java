package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.CutText;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordCoverage;

/**
 * What the perceptron sees at each place of a text: the characters, their types, the words they stand in, and which lexicon words cover
 * them or end the phrase. The text is simplified and half-width. Reads one text after the other into the same arrays; for one thread.
 */
final class Clues {
    /** How far ahead an ending such as 有限公司 is looked for, in characters: longer organisation names are rare. */
    private static final int ENDING_REACH = 14;

    private static final int FARTHEST_ENDING_SEEN = 7;

    private static final WordDictionary DICTIONARY = WordDictionary.shipped();

    private static final char OUTSIDE_TEXT = '\u0000';
    private static final int OUTSIDE_TYPE = CharacterType.values().length;

    /** More than a place can show: two for each group of words and eight others. */
    private static final int MOST = 50;

    /** What kinds of keys are told apart by. */
    private static final int CHARACTER_KEY = 0;

    private static final int WORDS_KEY = 1 << 30;
    private static final int SHAPE_KEY = 2 << 30;
    private static final int COVER_KEY = 3 << 30;

    private static final int TYPE_BITS = 4;

    private final WordCoverage coverage = new WordCoverage();
    private String text = "";
    private int length;
    private CutText words = new CutText(new byte[0]);
    private byte[] types = {};
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

    /** How many clues of one place may speak about a character of {@link Clue#SPAN}, counted from the first of them. */
    static int mostAbout(int character) {
        int groups = WordCoverage.Group.values().length;
        return switch (character - Clue.REACH) {
            case -2 -> 1;
            case -1 -> 3;
            case 0 -> 8 + 2 * groups;
            case 1 -> 4 + groups;
            default -> 2;
        };
    }

    Clues() {}

    Clues(LexicalScan scan) {
        read(scan);
    }

    /** Turns to a text. */
    void read(LexicalScan scan) {
        text = scan.text();
        length = text.length();
        words = scan.cut();
        coverage.read(scan);
        types = types.length < length ? new byte[length] : types;
        for (int i = 0; i < length; i++) {
            types[i] = (byte) CharacterType.of(text.charAt(i)).ordinal();
        }
    }

    /** Finds the clues at a place of the text, from -1, before it, to its length, behind it. */
    void findAt(int place) {
        count = 0;
        addCharacter(place);
        addPair(place);
        addWords(place);
        addCharacterInWord(place);
        addLexicon(place);
        if (isInside(place)) {
            addTypes(place);
            addWord(place);
            addEnding(place);
            addBesideType(place);
        }
    }

    /** Finds those that {@link #characterKey} tells. */
    void findCharacter(int place) {
        count = 0;
        addCharacter(place);
        addCharacterInWord(place);
        if (isInside(place)) {
            addBesideType(place);
        }
    }

    /** Finds those that {@link #wordsKey} tells. */
    void findWords(int place) {
        count = 0;
        addWords(place);
        if (isInside(place)) {
            addWord(place);
        }
    }

    /** Finds those that {@link #shapeKey} tells. */
    void findShape(int place) {
        count = 0;
        if (isInside(place)) {
            addTypes(place);
            addEnding(place);
        }
    }

    /** The character and the next one. */
    int pair(int place) {
        return Clue.of(2, charAt(place), charAt(place + 1));
    }

    /** Finds those that {@link #coverKey} tells. */
    void findCover(int group, int place) {
        count = 0;
        addCover(group, coverAt(group, place), coverAt(group, place + 1));
    }

    /** The character, which part of its word it is, and the type of the one before. */
    int characterKey(int place) {
        return CHARACTER_KEY | (charAt(place) << 3 | words.placeAt(place)) << TYPE_BITS | typeAt(place - 1);
    }

    /** Which part of what word the character is, and the next one. */
    int wordsKey(int place) {
        return wordsKey(words.partAt(place), words.partAt(place + 1));
    }

    /** The same of parts of words as {@link CutText#partAt} tells them. */
    static int wordsKey(int here, int next) {
        return WORDS_KEY | here << CutText.PART_BITS | next;
    }

    /** The types of the characters around, and how the phrase goes on; of a place outside of the text a key that none inside has. */
    int shapeKey(int place) {
        if (!isInside(place)) {
            return SHAPE_KEY;
        }
        return SHAPE_KEY
                | ((leftTypes(place) << TYPE_BITS | typeAt(place)) << 2 * TYPE_BITS | rightTypes(place)) << 6
                | ending(place) << 3
                | distance(place);
    }

    /** How words of a group cover ({@link WordCoverage#cover}) the character and the next one. */
    int coverKey(int group, int place) {
        return COVER_KEY | (group << Byte.SIZE | coverAt(group, place)) << Byte.SIZE | coverAt(group, place + 1);
    }

    /** The group of which {@link #coverKey} tells. */
    static int groupOf(int coverKey) {
        return coverKey >>> 2 * Byte.SIZE & 0xFF;
    }

    boolean isInside(int place) {
        return place >= 0 && place < length;
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

    private void addCharacter(int place) {
        add(Clue.of(1, charAt(place)), Span.AROUND);
    }

    private void addPair(int place) {
        add(pair(place), Span.AROUND_PAIR);
    }

    private void addWords(int place) {
        add(Clue.of(3, wordAt(place), wordAt(place + 1)), Span.HERE_AND_NEXT);
    }

    private void addCharacterInWord(int place) {
        add(Clue.of(4, charAt(place), words.placeAt(place)), Span.NEIGHBOURS);
    }

    private void addTypes(int place) {
        add(Clue.of(5, leftTypes(place), typeAt(place), rightTypes(place)), Span.HERE);
    }

    private void addWord(int place) {
        add(Clue.of(6, wordAt(place)), Span.HERE);
    }

    private void addEnding(int place) {
        add(Clue.of(7, ending(place), distance(place)), Span.HERE);
    }

    private void addLexicon(int place) {
        for (int groups = groupsAt(place) | groupsAt(place + 1); groups != 0; groups &= groups - 1) {
            int group = Integer.numberOfTrailingZeros(groups);
            addCover(group, coverAt(group, place), coverAt(group, place + 1));
        }
    }

    private void addCover(int group, int here, int next) {
        if (here != 0) {
            add(Clue.of(8, group, here), Span.HERE);
        }
        if (here != next) {
            add(Clue.of(10, group, here, next), Span.HERE_AND_NEXT);
        }
    }

    private void addBesideType(int place) {
        add(Clue.of(12, text.charAt(place), typeAt(place - 1)), Span.HERE);
    }

    private int leftTypes(int place) {
        return typeAt(place - 2) * 16 + typeAt(place - 1);
    }

    private int rightTypes(int place) {
        return typeAt(place + 1) * 16 + typeAt(place + 2);
    }

    private int ending(int place) {
        return coverage.nextEnding(place, ENDING_REACH);
    }

    private int distance(int place) {
        return Math.min(coverage.nextEndingDistance(place, ENDING_REACH), FARTHEST_ENDING_SEEN);
    }

    /** The groups, as bits, of which a word covers the character at a place. */
    int groupsAt(int place) {
        return isInside(place) ? coverage.coveringGroups(place) : 0;
    }

    /** How a word of a group covers the character at a place; 0 where none does. */
    int coverAt(int group, int place) {
        return (groupsAt(place) >>> group & 1) == 0 ? 0 : coverage.cover(group, place);
    }

    /** Which part of what word a character is, as the clues of a model tell it. */
    private int wordAt(int place) {
        return DICTIONARY.code(words.natureAt(place)) * 8 + words.placeAt(place);
    }

    private void add(int number, Span span) {
        numbers[count] = number;
        spans[count++] = span;
    }

    private char charAt(int place) {
        return place < 0 || place >= length ? OUTSIDE_TEXT : text.charAt(place);
    }

    private int typeAt(int place) {
        return place < 0 || place >= length ? OUTSIDE_TYPE : types[place];
    }
}
