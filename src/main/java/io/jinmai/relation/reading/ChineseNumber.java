package io.jinmai.relation.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number written with digits (1,000 or 1.2) or in Chinese (二百八十, 一千). */
final class ChineseNumber {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    /** So many digits fit into a long. */
    private static final int DIGITS_OF_LONG = 18;

    private static final String FORMAL = "两〇壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "二零一二三四五六七八九十百千";
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The value; empty where the text is no such number (几百). */
    static Optional<BigDecimal> parse(String text) {
        return Optional.ofNullable(parse(text, 0, text.length()));
    }

    /** The value of what stands in {@code [start, end)} of a text; null where that is no such number. */
    static BigDecimal parse(String text, int start, int end) {
        if (start == end) {
            return null;
        }
        return Character.isDigit(text.charAt(start)) ? parseDigits(text, start, end) : parseChinese(text, start, end);
    }

    private static BigDecimal parseDigits(String text, int start, int end) {
        long unscaled = 0;
        int digits = 0;
        int scale = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                unscaled = digits < DIGITS_OF_LONG ? 10 * unscaled + c - '0' : unscaled;
                digits++;
                scale += scale < 0 ? 0 : 1;
            } else if (c == '.' && scale < 0) {
                scale = 0;
            } else if (c != ',') {
                return null;
            }
        }
        int decimals = Math.max(0, scale);
        if (scale == 0 || decimals > MOST_DECIMALS || digits == decimals || digits - decimals > MOST_DIGITS) {
            return null;
        }
        return digits <= DIGITS_OF_LONG
                ? BigDecimal.valueOf(unscaled, decimals)
                : new BigDecimal(text.substring(start, end).replace(",", ""));
    }

    private static BigDecimal parseChinese(String text, int start, int end) {
        if (end - start > MOST_DIGITS) {
            return null;
        }
        long total = 0;
        long digit = -1;
        for (int i = start; i < end; i++) {
            char c = plain(text.charAt(i));
            int unit = unit(c);
            int value = DIGITS.indexOf(c);
            if (unit == 0 && value < 0) {
                return null;
            }
            if (unit > 0) {
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else {
                digit = digit > 0 ? digit * 10 + value : value;
            }
        }
        return BigDecimal.valueOf(total + Math.max(digit, 0));
    }

    /** A formal numeral, as contracts write them, or another form of a digit as its plain one; others as they are. */
    private static char plain(char c) {
        int index = FORMAL.indexOf(c);
        return index < 0 ? c : PLAIN.charAt(index);
    }

    /** What a numeral counts; 0 for none of these. */
    private static int unit(char plain) {
        return switch (plain) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
