package io.jinmai.article.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates as news prints them (2024年9月30日, 2024-09-30, 一九九八年十一月十六日) and as file names carry them (20240930). */
public final class DateText {
    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final String TIME = "(?:[\\s　]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[ ]?[年\\-/.][ ]?(\\d{1,2})[ ]?[月\\-/.][ ]?(\\d{1,2})(?!\\d)日?");
    private static final Pattern HAN = Pattern.compile("([一二三四五六七八九〇○Ｏ零]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,4})日");
    private static final Pattern IN_NAME = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})[-_.年]?(0[1-9]|1[0-2]|[1-9](?=[-_.月]))[-_.月]?(0[1-9]|[12]\\d|3[01]|[1-9])(?!\\d)");
    private static final Pattern TIME_BEHIND = Pattern.compile("[T ]\\d{2}:\\d{2}[0-9:.Z+\\-]*$");
    private static final Pattern ALONE_EDGE = Pattern.compile("^[（(\\[〔]?|" + TIME + "[）)\\]〕]?$");

    private DateText() {}

    /** The first valid date anywhere in a short text. */
    static Optional<LocalDate> in(String text) {
        Optional<LocalDate> numeric = first(NUMERIC.matcher(text));
        return numeric.isPresent() ? numeric : first(HAN.matcher(text));
    }

    /** The date that a text consists of, with a clock time or brackets around it at most. */
    static Optional<LocalDate> alone(String text) {
        if (text.length() > 30) {
            return Optional.empty();
        }
        String bare = ALONE_EDGE.matcher(text).replaceAll("");
        boolean whole = NUMERIC.matcher(bare).matches() || HAN.matcher(bare).matches();
        return whole ? in(bare) : Optional.empty();
    }

    /** The date that a file name carries: 2024-09-30, 20240930, 2024年9月30日. */
    public static Optional<LocalDate> inFileName(String name) {
        return first(IN_NAME.matcher(name));
    }

    /** The date that a metadata field gives, with or without a time behind it; empty if it is anything else. */
    public static Optional<LocalDate> ofMetadata(String field) {
        String day = TIME_BEHIND.matcher(field.strip()).replaceFirst("");
        boolean compact = IN_NAME.matcher(day).matches();
        return compact ? inFileName(day) : alone(day);
    }

    private static Optional<LocalDate> first(Matcher matcher) {
        while (matcher.find()) {
            int year = number(matcher.group(1), true);
            int month = number(matcher.group(2), false);
            int day = number(matcher.group(3), false);
            if (month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day)) {
                return Optional.of(LocalDate.of(year, month, day));
            }
        }
        return Optional.empty();
    }

    private static int number(String text, boolean digitByDigit) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int value = 0;
        for (char c : text.toCharArray()) {
            if (c == '十') {
                value = value == 0 ? 10 : value * 10;
            } else {
                int digit = Math.max(0, HAN_DIGITS.indexOf(c));
                value = digitByDigit ? value * 10 + digit : value + digit;
            }
        }
        return value;
    }
}
