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
        return isNumeral(c) ? NUMERAL : HAN;
    }

    /** Asked for nearly every character of a text. */
    private static boolean isNumeral(char c) {
        return switch (c) {
            case '零', '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '两' -> true;
            default -> false;
        };
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
