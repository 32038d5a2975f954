package io.jinmai.article.layout;

import io.jinmai.article.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences: behind 。！？ and …… with the closing quotes and brackets that follow. A semicolon ends
 * no sentence, and neither does a mark inside 《》 or （）. Linear in the length of the paragraph.
 */
final class SentenceSplitter {
    /** Farther than this a bracket is taken for one that nobody closed. */
    private static final int LONGEST_BRACKET = 60;

    private static final char STRAIGHT_QUOTE = '"';

    private SentenceSplitter() {}

    /** The sentences in order, without surrounding white space, none of them empty. */
    static List<SourceText> split(SourceText paragraph) {
        String text = paragraph.text();
        List<SourceText> sentences = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int next = Math.max(i, closingBracket(text, i)) + 1;
            quoted ^= text.charAt(i) == STRAIGHT_QUOTE;
            if (endsSentence(text, i)) {
                next = afterClosers(text, i, quoted);
                quoted &= text.charAt(next - 1) != STRAIGHT_QUOTE;
                add(paragraph, start, next, sentences);
                start = next;
            }
            i = next;
        }
        add(paragraph, start, text.length(), sentences);
        return sentences;
    }

    /** The part {@code [start, end)} without surrounding white space, if anything but marks is left of it. */
    static void add(SourceText text, int start, int end, List<SourceText> to) {
        int from = start;
        int until = end;
        while (from < until && Glyphs.isSpace(text.text().charAt(from))) {
            from++;
        }
        while (until > from && Glyphs.isSpace(text.text().charAt(until - 1))) {
            until--;
        }
        if (text.text().substring(from, until).chars().anyMatch(Character::isLetterOrDigit)) {
            to.add(text.subText(from, until));
        }
    }

    private static int closingBracket(String text, int open) {
        char closer = switch (text.charAt(open)) {
            case '《' -> '》';
            case '（' -> '）';
            case '(' -> ')';
            default -> 0;
        };
        if (closer == 0) {
            return -1;
        }
        int limit = Math.min(text.length(), open + LONGEST_BRACKET);
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == closer) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsSentence(String text, int at) {
        return switch (text.charAt(at)) {
            case '。', '！', '？', '!', '?', '｡' -> true;
            case '…' -> at + 1 < text.length() && text.charAt(at + 1) == '…';
            default -> false;
        };
    }

    /** @param quoted whether a straight quote is open, so that the next one closes it and opens none */
    private static int afterClosers(String text, int at, boolean quoted) {
        int end = at;
        while (end < text.length() && (endsSentence(text, end) || text.charAt(end) == '…')) {
            end++;
        }
        boolean open = quoted;
        while (end < text.length()
                && Glyphs.isCloser(text.charAt(end))
                && (open || text.charAt(end) != STRAIGHT_QUOTE)) {
            open &= text.charAt(end) != STRAIGHT_QUOTE;
            end++;
        }
        return end;
    }
}
