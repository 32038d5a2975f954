package io.jinmai.recognition.grammar;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;

/** Finds how far a name may reach that starts at a given place: up to a punctuation mark, a post, or a word that no name holds. */
final class NameStretch {
    /** A stretch without such an end within this many characters is no name. */
    static final int LONGEST = 9;

    private static final int LONGEST_EXCEPTION = 6;
    private static final int SHORTEST_COINED = 2;
    private static final String SIGNS = "·&";

    private final WordClasses ends;
    private final WordClasses exceptions;
    private final WordClasses noStart;
    private final WordClasses generic;

    NameStretch(Vocabulary vocabulary) {
        this.ends = vocabulary.classes("boundary-function", "boundary-verb", "titles-company", "reporting-verbs");
        this.exceptions = vocabulary.classes("boundary-exceptions");
        this.noStart = vocabulary.classes(
                "boundary-function",
                "boundary-verb",
                "boundary-noun",
                "titles-company",
                "titles-bank",
                "titles-government");
        this.generic = vocabulary.classes(
                "enterprise-generic", "institution-generic", "alliance-generic", "boundary-noun", "generic-ends");
    }

    /** Where the stretch ends; its start where no name starts. */
    int end(LexicalScan scan, int start) {
        if (start >= scan.text().length() || scan.startsAt(start, noStart) && !scan.startsAt(start, exceptions)) {
            return start;
        }
        int end = start;
        while (end - start <= LONGEST && goesOn(scan, start, end)) {
            end++;
        }
        return end - start > LONGEST ? start : end;
    }

    private boolean goesOn(LexicalScan scan, int start, int position) {
        return position < scan.text().length()
                && isNamePart(scan.text().charAt(position))
                && (position == start || !scan.startsAt(position, ends) || isException(scan, start, position));
    }

    /** Whether a position lies in a word in which the boundary word is none: 在 in 在线. */
    private boolean isException(LexicalScan scan, int start, int position) {
        for (int i = Math.max(start, position - LONGEST_EXCEPTION + 1); i <= position; i++) {
            if (scan.endAt(i, exceptions) > position) {
                return true;
            }
        }
        return false;
    }

    static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    }

    /** Whether a stretch is a general noun with no coined word before it: 公司, 老公司, but not 苍穹无人机公司. */
    boolean isGeneric(LexicalScan scan, int start, int end) {
        int noun = scan.startBefore(end, generic);
        return noun >= 0 && noun < start + SHORTEST_COINED;
    }

    /** Whether what ends at a position is a general noun rather than a name: 上下游企业. */
    boolean isGeneric(LexicalScan scan, int end) {
        return scan.endsBefore(end, generic);
    }
}
