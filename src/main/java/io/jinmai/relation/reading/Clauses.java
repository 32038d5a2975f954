package io.jinmai.relation.reading;

import java.util.Arrays;

/** Where the clauses and the statements of a sentence start and end; semicolons part its statements, and end clauses, too. Immutable. */
public final class Clauses {
    private static final int[] NOWHERE = {};
    private static final String SEMICOLONS = ";；";
    private static final String ENDS = ",，;；:：。!！?？";

    /** Chinese characters, of which most text is, stand between punctuation of half and of full width. */
    private static final char FIRST_CHINESE = '一';

    private static final char LAST_CHINESE = '龥';

    private final int length;
    private final int[] clauseEnds;
    private final int[] semicolons;

    private Clauses(int length, int[] clauseEnds, int[] semicolons) {
        this.length = length;
        this.clauseEnds = clauseEnds;
        this.semicolons = semicolons;
    }

    static Clauses of(String text) {
        int count = 0;
        int semicolons = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text, i)) {
                count++;
                semicolons += isSemicolon(text, i) ? 1 : 0;
            }
        }
        int[] ends = count == 0 ? NOWHERE : new int[count];
        int[] parting = semicolons == 0 ? NOWHERE : new int[semicolons];
        for (int i = text.length() - 1; count > 0; i--) {
            if (isEnd(text, i)) {
                ends[--count] = i;
                if (isSemicolon(text, i)) {
                    parting[--semicolons] = i;
                }
            }
        }
        return new Clauses(text.length(), ends, parting);
    }

    private static boolean isSemicolon(String text, int position) {
        return SEMICOLONS.indexOf(text.charAt(position)) >= 0;
    }

    /** Whether a clause ends at this character of a text. */
    static boolean isEnd(String text, int position) {
        char c = text.charAt(position);
        if (c >= FIRST_CHINESE && c <= LAST_CHINESE || ENDS.indexOf(c) < 0) {
            return false;
        }
        boolean inNumber = c == ','
                && position > 0
                && position + 1 < text.length()
                && Character.isDigit(text.charAt(position - 1))
                && Character.isDigit(text.charAt(position + 1));
        return !inNumber;
    }

    /** Start of the statement that holds a position. */
    public int statementStart(int position) {
        return behindLast(semicolons, position);
    }

    /** End of the statement that holds a position, exclusive. */
    public int statementEnd(int position) {
        return firstFrom(semicolons, position);
    }

    /** Start of the clause that holds a position. */
    public int clauseStart(int position) {
        return behindLast(clauseEnds, position);
    }

    /** End of the clause that holds a position, exclusive. */
    public int clauseEnd(int position) {
        return position > length ? position : firstFrom(clauseEnds, position);
    }

    /** Behind the last of the ends that stand before a position. */
    private static int behindLast(int[] ends, int position) {
        int before = countBefore(ends, position);
        return before == 0 ? 0 : ends[before - 1] + 1;
    }

    /** The first of the ends that stand at a position or behind it, else the end of the text. */
    private int firstFrom(int[] ends, int position) {
        int before = countBefore(ends, position);
        return before == ends.length ? length : ends[before];
    }

    private static int countBefore(int[] ends, int position) {
        int found = Arrays.binarySearch(ends, position);
        return found < 0 ? ~found : found;
    }
}
