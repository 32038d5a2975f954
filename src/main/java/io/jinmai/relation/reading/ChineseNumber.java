package io.jinmai.relation.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number written with digits (1,000 or 1.2) or in Chinese (二百八十, 一千). */
final class ChineseNumber {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final String FORMAL = "两〇壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "二零一二三四五六七八九十百千";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Integer> UNITS = Map.of('十', 10, '百', 100, '千', 1000);

    private ChineseNumber() {}

    /** The value; empty where the text is no such number (几百). */
    static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Character.isDigit(text.charAt(0)) ? parseDigits(text) : parseChinese(plain(text));
    }

    /** Formal numerals, as contracts write them, and other forms of digits as their plain ones. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int index = FORMAL.indexOf(text.charAt(i));
            if (index >= 0) {
                plain.setCharAt(i, PLAIN.charAt(index));
            }
        }
        return plain.toString();
    }

    private static Optional<BigDecimal> parseDigits(String text) {
        String plain = text.replace(",", "");
        return DECIMAL.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Optional<BigDecimal> parseChinese(String text) {
        long total = 0;
        long digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Integer unit = UNITS.get(c);
            if (unit != null) {
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else if (DIGITS.indexOf(c) >= 0) {
                digit = digit > 0 && UNITS.get(text.charAt(i - 1)) == null
                        ? digit * 10 + DIGITS.indexOf(c)
                        : DIGITS.indexOf(c);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(total + Math.max(digit, 0)));
    }
}
