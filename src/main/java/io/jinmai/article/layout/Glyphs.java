package io.jinmai.article.layout;

/** What a single UTF-16 unit is in the setting of Chinese text. */
final class Glyphs {
    private static final String TERMINALS = "。！？!?；;：:…—";
    private static final String CLOSERS = "”’」』）)】》〉\"'〕]";

    /** Behind a symbol this has it drawn in colours. */
    private static final char VARIATION = '\uFE0F';

    /** Of the pictures in Unicode's first supplementary plane, tones of skin among them; ℃ and ㎡ lie before them and are none. */
    private static final int FIRST_PICTURE = 0x1F000;

    private static final int LAST_PICTURE = 0x1FAFF;
    private static final int FIRST_DINGBAT = 0x2600;
    private static final int LAST_DINGBAT = 0x27BF;

    private Glyphs() {}

    /** White space of any kind, also the ideographic, the non-breaking and the zero-width ones. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** A letter of a script that sets spaces between its words. */
    static boolean isLatin(char c) {
        return Character.isLetter(c) && c < 0x0590;
    }

    static boolean isHan(char c) {
        return Character.isIdeographic(c) || Character.isHighSurrogate(c) || c == '〇' || c == '○';
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** Columns that a character takes in print, where a Latin letter takes one and a Chinese character two. */
    static int width(char c) {
        boolean wide = c >= 0x2E80 && !Character.isSurrogate(c) && !(c >= 0xFF61 && c <= 0xFFDC);
        return wide || (c >= 0x2014 && c <= 0x2026) ? 2 : 1;
    }

    /** Whether a line or paragraph comes to an end of its own: a full stop, a colon, a dash, whatever quotes follow it. */
    static boolean isTerminated(String text) {
        int end = text.length();
        while (end > 0 && (isCloser(text.charAt(end - 1)) || isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && TERMINALS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a line ends with a picture, as those of social media do in place of a full stop. */
    static boolean endsWithPicture(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int last = text.codePointBefore(text.length());
        return last == VARIATION
                || last >= FIRST_PICTURE && last <= LAST_PICTURE
                || last >= FIRST_DINGBAT && last <= LAST_DINGBAT;
    }

    /** Whether the text holds one of the given characters. */
    static boolean holdsAny(String text, String characters) {
        return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }
}
