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
        if (NUMERALS.indexOf(c) >= 0) {
            return NUMERAL;
        }
        return Character.isIdeographic(c) ? HAN : ofPunctuation(c);
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
