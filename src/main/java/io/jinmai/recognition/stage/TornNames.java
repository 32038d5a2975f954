package io.jinmai.recognition.stage;

import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Proposal;

/** Would-be names that reach over what sets parts of a text apart. */
final class TornNames {
    private static final String BORDERS = "|｜│";

    private TornNames() {}

    /** Whether a border, a blank or a comma stands in a would-be name, or a bracket or quotation opens in it and closes behind it. */
    static boolean isTorn(String text, Proposal name) {
        return holdsBorder(text, name) || hasOpenBracket(text, name);
    }

    /**
     * Whether what sets cells, items and clauses apart, a border, a blank or a comma, stands in what would be one name. Words in Latin
     * letters have a blank in their midst, and names of people are spaced out with it.
     */
    private static boolean holdsBorder(String text, Proposal name) {
        boolean mayHoldBlank = name.type() == MentionType.PERSON;
        for (int i = name.start() + 1; i < name.end() - 1; i++) {
            char c = text.charAt(i);
            boolean isComma = c == ',' && isHan(text.charAt(i - 1));
            boolean isGap = !mayHoldBlank && Character.isSpaceChar(c) && !isWithinLatin(text, i);
            if (isComma || isGap || BORDERS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Asked for blanks only, since the script of a character is searched for. */
    private static boolean isWithinLatin(String text, int i) {
        return !isHan(text.charAt(i - 1)) && !isHan(text.charAt(i + 1));
    }

    /** Whether a bracket or a quotation opens in a would-be name and closes behind it: 越州银行有限公司(下, “青岭联盟. */
    private static boolean hasOpenBracket(String text, Proposal name) {
        int quote = text.lastIndexOf('“', name.end() - 1);
        if (quote >= name.start() && text.lastIndexOf('”', name.end() - 1) < quote) {
            return true;
        }
        int open = text.lastIndexOf('(', name.end() - 1);
        return open >= name.start() && text.indexOf(')', open) >= name.end();
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
