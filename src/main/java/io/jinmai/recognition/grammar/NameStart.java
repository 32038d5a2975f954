package io.jinmai.recognition.grammar;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;

/**
 * Finds where an organisation's name starts, going left from its ending: over its body to a place name, or to a word, a punctuation
 * mark or a bracket that no name holds.
 */
final class NameStart {
    /** Names longer than this before their ending are rare; a start found there is not believed. */
    private static final int REACH = 22;

    private static final int LONGEST_EXCEPTION = 6;
    private static final int LONGEST_QUOTED = 10;
    private static final int LONGEST_BRACKETED = 8;
    private static final String MEASURES = "家个名部条项吨支户批位座台种类";
    private static final String NUMBER_ENDS = "0123456789余多几数两十百千万一二三四五六七八九";
    private static final String CLOSING_QUOTES = "”\"》";
    private static final String OPENING_QUOTES = "“\"《";

    private static final int LONGEST_APPOSITION = 10;
    private static final int LONGEST_TRADE = 5;
    private static final String NOT_IN_TRADE = ",。;、的";
    private static final int SHORTEST_BODY = 3;
    private static final int SHORTEST_ENDING = 2;

    private final WordClasses boundaries;
    private final WordClasses places;
    private final WordClasses weakBoundaries;
    private final WordClasses behindEnding;
    private final WordClasses endings;
    private final WordClasses exceptions;
    private final WordClasses standings;
    private final WordClasses nouns;

    NameStart(Vocabulary vocabulary) {
        this.boundaries = vocabulary.classes(
                "boundary-function", "boundary-verb", "boundary-noun", "reporting-verbs", "countries");
        this.weakBoundaries = vocabulary.classes("boundary-weak", "boundary-word-weak");
        this.behindEnding = vocabulary.classes("behind-an-ending");
        this.endings = vocabulary.classes(
                "enterprise-strong", "institution-endings-strong", "institution-endings", "alliance-endings");
        this.exceptions = vocabulary.classes("boundary-exceptions");
        this.places = vocabulary.classes("district", "district-short", "town");
        this.standings = vocabulary.classes("apposition-heads");
        this.nouns = vocabulary.classes("apposition-nouns");
    }

    /**
     * The start of the name whose ending starts at {@code ending}; equal to it where nothing of a name stands before.
     *
     * @return the position of the name's first character where something that no name holds, or a place, tells it; where the reach simply
     *     ended the complement of it, which is negative: see {@link #position}
     */
    int before(LexicalScan scan, int ending) {
        String text = scan.text();
        int position = ending;
        while (position > 0 && ending - position < REACH) {
            int jump = jumpOver(scan, position);
            if (jump == STOP || ending - position >= SHORTEST_BODY && endsApposition(scan, position)) {
                return position;
            }
            position = jump;
            if (isPlaceStart(scan, position, ending)) {
                return firstOfPlaces(scan, position);
            }
        }
        return position == 0 && !text.isEmpty() ? position : ~position;
    }

    /** Where a name starts of which {@link #before} tells the start, be it clear or not. */
    static int position(int start) {
        return start < 0 ? ~start : start;
    }

    private static final int STOP = -1;

    /** The position one step to the left, or {@link #STOP} where no name goes on. */
    private int jumpOver(LexicalScan scan, int position) {
        String text = scan.text();
        char before = text.charAt(position - 1);
        if (CLOSING_QUOTES.indexOf(before) >= 0) {
            return openingBefore(text, position - 1, OPENING_QUOTES, LONGEST_QUOTED);
        }
        if (before == ')') {
            return openingBefore(text, position - 1, "(", LONGEST_BRACKETED);
        }
        int place = scan.startBefore(position, places);
        if (place >= 0 && position - place >= 2) {
            return place;
        }
        if (!isNamePart(text, position - 1) || isCount(text, position - 1)) {
            return STOP;
        }
        if (scan.endsBefore(position, boundaries) && !isException(scan, position)) {
            return STOP;
        }
        if (startsBehindName(scan, position)) {
            return STOP;
        }
        boolean isWeak = scan.endsBefore(position, weakBoundaries) && startsPlaceOrQuote(scan, position);
        return isWeak ? STOP : position - 1;
    }

    /** Whether a word that also stands inside names stands behind one here: 和 in 青禾贸易有限公司和青山物流, unlike in 联合重工和平分公司. */
    private boolean startsBehindName(LexicalScan scan, int position) {
        if (!scan.endsBefore(position, behindEnding)) {
            return false;
        }
        WordHit ending = scan.longestBefore(position - 1, endings);
        return ending != null
                && ending.length() >= SHORTEST_ENDING
                && !scan.startsAt(position - 1, places)
                && !isException(scan, position);
    }

    /** Whether what the text says an enterprise is stands right before a position: 老牌主轴厂 + 青岭精密工业股份有限公司. */
    private boolean endsApposition(LexicalScan scan, int position) {
        if (!scan.holdsAny(standings) || !scan.endsBefore(position, nouns)) {
            return false;
        }
        for (WordHit noun : scan.endingAt(position)) {
            if (noun.is(nouns) && isApposition(scan, noun.start(), position - LONGEST_APPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for an enterprise's standing, and at most a short trade, stands before a noun: 老牌 + 主轴 + 厂. */
    private boolean isApposition(LexicalScan scan, int noun, int earliest) {
        for (int i = noun - 1; i >= Math.max(0, earliest); i--) {
            for (WordHit hit : scan.startingAt(i)) {
                if (hit.is(standings) && hit.end() <= noun && noun - hit.end() <= LONGEST_TRADE) {
                    return true;
                }
            }
            if (NOT_IN_TRADE.indexOf(scan.text().charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNamePart(String text, int index) {
        char c = text.charAt(index);
        boolean joinsLatin = (c == '-' || c == '.')
                && index > 0
                && isLatin(text.charAt(index - 1))
                && index + 1 < text.length()
                && isLatin(text.charAt(index + 1));
        return Character.isLetterOrDigit(c) || c == '·' || c == '&' || joinsLatin;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    /** Whether a measure word stands here behind a number: no name starts with 67家 or 900余家. */
    private static boolean isCount(String text, int index) {
        return MEASURES.indexOf(text.charAt(index)) >= 0
                && index > 0
                && NUMBER_ENDS.indexOf(text.charAt(index - 1)) >= 0;
    }

    /** Whether a position lies inside, or at the end of, a word in which the boundary word is none: 在 in 在线. */
    private boolean isException(LexicalScan scan, int position) {
        for (int i = Math.max(0, position - LONGEST_EXCEPTION + 1); i < position; i++) {
            if (scan.endAt(i, exceptions) >= position) {
                return true;
            }
        }
        return false;
    }

    private boolean startsPlaceOrQuote(LexicalScan scan, int position) {
        return scan.startsAt(position, places)
                || OPENING_QUOTES.indexOf(scan.text().charAt(position)) >= 0;
    }

    private boolean isPlaceStart(LexicalScan scan, int position, int ending) {
        int placeEnd = position < ending ? scan.endAt(position, places) : -1;
        return placeEnd >= 0 && placeEnd <= ending && !isOverlapped(scan, position);
    }

    /** Whether another place reaches into a position from the left: 湖南 over 南城 in 湖南城建. */
    private boolean isOverlapped(LexicalScan scan, int position) {
        for (int i = Math.max(0, position - LONGEST_EXCEPTION); i < position; i++) {
            if (scan.endAt(i, places) > position) {
                return true;
            }
        }
        return false;
    }

    private int firstOfPlaces(LexicalScan scan, int position) {
        int first = position;
        for (int place = first; place >= 0; place = first > 0 ? scan.startBefore(first, places) : -1) {
            first = place;
        }
        return first;
    }

    private static int openingBefore(String text, int closing, String openings, int longest) {
        for (int i = closing - 1; i >= 0 && closing - i <= longest; i--) {
            if (openings.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return STOP;
    }
}
