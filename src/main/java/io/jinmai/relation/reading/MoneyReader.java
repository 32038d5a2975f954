package io.jinmai.relation.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts of money in simplified, half-width text: 285万元, 1.1亿元, 二百八十万元, 1亿5000万元, 近300万, 1200万美元. For one article. */
final class MoneyReader {
    private static final String NUMBER =
            "(?:\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟][零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]*)";
    private static final String ABOUT = "(?:余|多|来)?";
    private static final String FOREIGN = "美元|美金|欧元|港元|港币|日元|英镑|澳门元|澳门币|新台币|台币|韩元|卢布|新加坡元";
    private static final Pattern FOREIGN_AHEAD =
            Pattern.compile("(?:" + FOREIGN + ")(?:[一-龥]{0,4}(?:贷款|授信|融资|借款))?(?:约|近|逾)?$");
    /** More yuan than there are; an amount beyond is a slip of the pen. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(18);

    private static final int LONGEST_FOREIGN = 12;

    /** What the names of foreign currencies start with. */
    private static final BitSet FOREIGN_STARTS = characters(FOREIGN.replaceAll("(?:^|\\|)(.)[^|]*", "$1"));

    private static final Pattern MONEY = Pattern.compile("(" + NUMBER + ")" + ABOUT
            + "([十百千])?(万亿|亿|万)?(?:(" + NUMBER + ")" + ABOUT + "(万))?" + ABOUT
            + "(元人民币|元新台币|元港币|元台币|元|块钱|" + FOREIGN + ")?");
    private static final Pattern LOAN_AHEAD =
            Pattern.compile("^(?:的?(?:[一-龥“”\"]{0,8}?)(?:贷|授信|信用|额度|融资|资金|款))|^[,，。;；、)）”\"!！\\s]|^$");
    private static final List<String> DOMESTIC = List.of("元人民币", "元", "块钱");

    /** In characters: so far behind a number without 元 it is looked for what tells that it is money. */
    private static final int AHEAD = 14;

    /** Stands in every amount; to look for it costs a tenth of looking for amounts. */
    private static final BitSet HINTS = characters("万亿元块币镑布");

    /** What a number starts with, and behind what none starts. */
    private static final BitSet NUMBER_STARTS = characters("0123456789一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟");

    /** What goes on where a number ends, in whatever amount; behind 2023年, 30家 and 一个 there is none to look for. */
    private static final BitSet GOES_ON = characters("0123456789余多来十百千万亿元块美欧港日英澳新台韩卢一二两三四五六七八九壹贰叁肆伍陆柒捌玖拾佰仟");

    /** What a number in Chinese goes on with. */
    private static final BitSet NUMERALS = characters("零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟");

    private static final BitSet NO_START_BEHIND = characters("0123456789.,一二三四五六七八九十百千万亿第几数");

    private final boolean isYuan;

    /** Made when first needed, and then used again for each sentence; null before. */
    private Matcher money;

    private Matcher loanAhead;

    /** @param isYuan whether a bare 元 is one of renminbi */
    MoneyReader(boolean isYuan) {
        this.isYuan = isYuan;
    }

    private static BitSet characters(String units) {
        BitSet characters = new BitSet();
        units.chars().forEach(characters::set);
        return characters;
    }

    /** @param original the same sentence as the article writes it */
    List<Element.Money> read(String normal, String original) {
        int from = hasHint(normal) ? nextNumber(normal, 0) : normal.length();
        if (from == normal.length()) {
            return List.of();
        }
        money = money == null ? MONEY.matcher(normal) : money.reset(normal);
        List<Element.Money> found = List.of();
        while (from < normal.length()) {
            boolean isNumber = money.region(from, normal.length()).lookingAt();
            Long amount = isNumber && isMoney(normal) ? amount(normal) : null;
            if (amount != null) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(element(amount, normal, original));
            }
            from = nextNumber(normal, isNumber ? money.end() : from + 1);
        }
        return found;
    }

    private Element.Money element(Long amount, String normal, String original) {
        return new Element.Money(
                money.start(),
                money.end(),
                isForeign(normal) ? null : amount,
                original.substring(money.start(), money.end()));
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
    private boolean isMoney(String normal) {
        if (has(6)) {
            return true;
        }
        if (!has(3)) {
            return false;
        }
        loanAhead = loanAhead == null ? LOAN_AHEAD.matcher(normal) : loanAhead.reset(normal);
        return loanAhead
                .region(money.end(), Math.min(normal.length(), money.end() + AHEAD))
                .find();
    }

    /** Whether the amount has this part, by its group. */
    private boolean has(int group) {
        return money.start(group) >= 0;
    }

    /** The currency stands behind the number, or before it: 新台币四亿元, 港币贷款四亿元. */
    private boolean isForeign(String normal) {
        return !isYuan || has(6) && !isDomestic(normal) || isBehindForeign(normal, money.start());
    }

    private boolean isDomestic(String normal) {
        for (int i = 0; i < DOMESTIC.size(); i++) {
            String currency = DOMESTIC.get(i);
            if (currency.length() == money.end(6) - money.start(6) && normal.startsWith(currency, money.start(6))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindForeign(String normal, int start) {
        int from = Math.max(0, start - LONGEST_FOREIGN);
        boolean mayBe = false;
        for (int i = from; i < start && !mayBe; i++) {
            mayBe = FOREIGN_STARTS.get(normal.charAt(i));
        }
        return mayBe && FOREIGN_AHEAD.matcher(normal).region(from, start).find();
    }

    /** The value of the number, whatever its currency; null where it is none (几百). */
    private Long amount(String normal) {
        BigDecimal first = ChineseNumber.parse(normal, money.start(1), money.end(1));
        if (first == null) {
            return null;
        }
        BigDecimal value = first.scaleByPowerOfTen(power(normal, 2) + power(normal, 3));
        if (!has(4)) {
            return round(value);
        }
        BigDecimal second = ChineseNumber.parse(normal, money.start(4), money.end(4));
        return second == null ? null : round(value.add(second.scaleByPowerOfTen(power(normal, 5))));
    }

    private int power(String normal, int group) {
        return has(group) ? power(normal, money.start(group), money.end(group)) : 0;
    }

    /** The value of a bare number that counts 元, 万元 or 亿元; empty where it is no number. */
    static Optional<Long> yuan(String number, String unit) {
        return ChineseNumber.parse(number)
                .map(value -> round(value.scaleByPowerOfTen(power(unit, 0, unit.length() - 1))));
    }

    /** Whole yuan; null for more than there is money. */
    private static Long round(BigDecimal value) {
        return value.compareTo(MOST) > 0
                ? null
                : value.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The power of ten that 十, 百, 千, 万, 亿 or 万亿 means in {@code [start, end)} of a text; 0 where nothing stands there. */
    private static int power(String text, int start, int end) {
        int power = 0;
        for (int i = start; i < end; i++) {
            power += switch (text.charAt(i)) {
                case '十' -> 1;
                case '百' -> 2;
                case '千' -> 3;
                case '万' -> 4;
                case '亿' -> 8;
                default -> throw new IllegalArgumentException("no unit: " + text.substring(start, end));
            };
        }
        return power;
    }
}
