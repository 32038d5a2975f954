package io.jinmai.relation.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts of money in simplified, half-width text: 285万元, 1.1亿元, 二百八十万元, 1亿5000万元, 近300万, 1200万美元. */
final class MoneyReader {
    private static final String NUMBER =
            "(?:\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟][零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]*)";
    private static final String ABOUT = "(?:余|多|来)?";
    private static final String FOREIGN = "美元|美金|欧元|港元|港币|日元|英镑|澳门元|澳门币|新台币|台币|韩元|卢布|新加坡元";
    private static final Pattern FOREIGN_AHEAD =
            Pattern.compile("(?:" + FOREIGN + ")(?:[一-龥]{0,4}(?:贷款|授信|融资|借款))?(?:约|近|逾)?$");
    private static final int LONGEST_FOREIGN = 12;

    /** What the names of foreign currencies start with. */
    private static final BitSet FOREIGN_STARTS = characters(FOREIGN.replaceAll("(?:^|\\|)(.)[^|]*", "$1"));

    private static final Pattern MONEY = Pattern.compile("(" + NUMBER + ")" + ABOUT
            + "([十百千])?(万亿|亿|万)?(?:(" + NUMBER + ")" + ABOUT + "(万))?" + ABOUT
            + "(元人民币|元新台币|元港币|元台币|元|块钱|" + FOREIGN + ")?");
    private static final Pattern LOAN_AHEAD =
            Pattern.compile("^(?:的?(?:[一-龥“”\"]{0,8}?)(?:贷|授信|信用|额度|融资|资金|款))|^[,，。;；、)）”\"!！\\s]|^$");
    private static final Set<String> DOMESTIC = Set.of("元人民币", "元", "块钱");
    private static final Map<String, BigDecimal> MAGNITUDES = Map.of(
            "十", BigDecimal.TEN,
            "百", BigDecimal.valueOf(100),
            "千", BigDecimal.valueOf(1000),
            "万", BigDecimal.valueOf(10_000),
            "亿", BigDecimal.valueOf(100_000_000),
            "万亿", BigDecimal.valueOf(1_000_000_000_000L));

    /** Stands in every amount; to look for it costs a tenth of looking for amounts. */
    private static final BitSet HINTS = characters("万亿元块币镑布");

    /** What a number starts with, and behind what none starts. */
    private static final BitSet NUMBER_STARTS = characters("0123456789一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟");

    /** What goes on where a number ends, in whatever amount; behind 2023年, 30家 and 一个 there is none to look for. */
    private static final BitSet GOES_ON = characters("0123456789余多来十百千万亿元块美欧港日英澳新台韩卢一二两三四五六七八九壹贰叁肆伍陆柒捌玖拾佰仟");

    /** What a number in Chinese goes on with. */
    private static final BitSet NUMERALS = characters("零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟");

    private static final BitSet NO_START_BEHIND = characters("0123456789.,一二三四五六七八九十百千万亿第几数");

    private MoneyReader() {}

    private static BitSet characters(String units) {
        BitSet characters = new BitSet();
        units.chars().forEach(characters::set);
        return characters;
    }

    /**
     * @param original the same sentence as the article writes it
     * @param isYuan whether a bare 元 is one of renminbi
     */
    static List<Element.Money> read(String normal, String original, boolean isYuan) {
        if (!hasHint(normal)) {
            return List.of();
        }
        List<Element.Money> found = List.of();
        Matcher matcher = null;
        int from = nextNumber(normal, 0);
        while (from < normal.length()) {
            matcher = matcher == null ? MONEY.matcher(normal) : matcher;
            boolean isNumber = matcher.region(from, normal.length()).lookingAt();
            if (isNumber && isMoney(matcher, normal)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                addAmount(matcher, normal, original, isYuan, found);
            }
            from = nextNumber(normal, isNumber ? matcher.end() : from + 1);
        }
        return found;
    }

    private static void addAmount(
            Matcher matcher, String normal, String original, boolean isYuan, List<Element.Money> found) {
        Optional<Long> yuan = read(matcher);
        if (yuan.isPresent()) {
            found.add(new Element.Money(
                    matcher.start(),
                    matcher.end(),
                    isForeign(matcher, normal, isYuan) ? null : yuan.get(),
                    original.substring(matcher.start(), matcher.end())));
        }
    }

    /** Where, from a position on, the next number starts that may be an amount; the end of the text where none does. */
    private static int nextNumber(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int digitsEnd = digitsEnd(text, at);
            if (digitsEnd > at && !goesOn(text, digitsEnd)) {
                at = digitsEnd;
            } else if (!startsNumber(text, at)) {
                at++;
            } else if (digitsEnd > at || goesOn(text, numeralsEnd(text, at))) {
                return at;
            } else {
                at = numeralsEnd(text, at);
            }
        }
        return at;
    }

    private static boolean goesOn(String text, int numberEnd) {
        return numberEnd < text.length() && GOES_ON.get(text.charAt(numberEnd));
    }

    /** Where the digits that start at a position end, with the points and commas among them. */
    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isOfDigits(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the number in Chinese ends that starts at a position. */
    private static int numeralsEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && NUMERALS.get(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfDigits(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }

    private static boolean startsNumber(String text, int position) {
        return NUMBER_STARTS.get(text.charAt(position))
                && (position == 0 || !NO_START_BEHIND.get(text.charAt(position - 1)));
    }

    private static boolean hasHint(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (HINTS.get(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Without 元 a number is money only if it counts 万 or 亿 and a loan, a pause or nothing follows. */
    private static boolean isMoney(Matcher matcher, String normal) {
        if (matcher.group(6) != null) {
            return true;
        }
        boolean large = matcher.group(3) != null;
        String ahead = normal.substring(matcher.end(), Math.min(normal.length(), matcher.end() + 14));
        return large && LOAN_AHEAD.matcher(ahead).find();
    }

    /** The currency stands behind the number, or before it: 新台币四亿元, 港币贷款四亿元. */
    private static boolean isForeign(Matcher matcher, String normal, boolean isYuan) {
        String currency = matcher.group(6);
        int start = matcher.start();
        return !isYuan || currency != null && !DOMESTIC.contains(currency) || isBehindForeign(normal, start);
    }

    private static boolean isBehindForeign(String normal, int start) {
        int from = Math.max(0, start - LONGEST_FOREIGN);
        boolean mayBe = false;
        for (int i = from; i < start && !mayBe; i++) {
            mayBe = FOREIGN_STARTS.get(normal.charAt(i));
        }
        return mayBe && FOREIGN_AHEAD.matcher(normal).region(from, start).find();
    }

    private static Optional<Long> read(Matcher matcher) {
        return ChineseNumber.parse(matcher.group(1)).flatMap(first -> {
            BigDecimal value = first.multiply(magnitude(matcher.group(2))).multiply(magnitude(matcher.group(3)));
            if (matcher.group(4) == null) {
                return Optional.of(round(value));
            }
            return ChineseNumber.parse(matcher.group(4))
                    .map(second -> round(value.add(second.multiply(magnitude(matcher.group(5))))));
        });
    }

    /** The value of a bare number that counts 元, 万元 or 亿元; empty where it is no number. */
    static Optional<Long> yuan(String number, String unit) {
        String magnitude = unit.substring(0, unit.length() - 1);
        return ChineseNumber.parse(number)
                .map(value -> round(value.multiply(magnitude(magnitude.isEmpty() ? null : magnitude))));
    }

    private static long round(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static BigDecimal magnitude(String unit) {
        return unit == null ? BigDecimal.ONE : MAGNITUDES.get(unit);
    }
}
