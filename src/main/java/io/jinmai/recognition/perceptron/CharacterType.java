package io.jinmai.recognition.perceptron;

/** Kinds of character as names use them. */
enum CharacterType {
    HAN,
    NUMERAL,
    DIGIT,
    LATIN,
    SPACE,
    OPENING,
    CLOSING,
    ENUMERATION,
    STOP,
    OTHER;

    private static final String NUMERALS = "零〇一二三四五六七八九十百千万亿两";
    /** The block of nearly all characters of a text, told without a table. */
    private static final char FIRST_HAN = '\u4E00';

    private static final char LAST_HAN = '\u9FA5';

    private static final String OPENINGS = "“‘《〈(（【〔「『";
    private static final String CLOSINGS = "”’》〉)）】〕」』";
    private static final String STOPS = "。！？；，：,;:!?…—";

    static CharacterType of(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c < 0x250) {
            return Character.isLetter(c) ? LATIN : Character.isWhitespace(c) ? SPACE : ofPunctuation(c);
        }
        boolean isHan = c >= FIRST_HAN && c <= LAST_HAN;
        if (!isHan && !Character.isIdeographic(c)) {
            return ofPunctuation(c);
        }
        return NUMERALS.indexOf(c) >= 0 ? NUMERAL : HAN;
    }

    private static CharacterType ofPunctuation(char c) {
        if (OPENINGS.indexOf(c) >= 0) {
            return OPENING;
        }
        if (CLOSINGS.indexOf(c) >= 0) {
            return CLOSING;
        }
        if (c == '、') {
            return ENUMERATION;
        }
        return STOPS.indexOf(c) >= 0 ? STOP : OTHER;
    }
}
