package io.jinmai.relation.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds shares of more than half in simplified, half-width text: 51%, 71.4%, 百分之六十七, 八成, 五成以上, 过半. */
final class MajorityReader {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern SHARE = Pattern.compile("(?<![0-9.,])(?<digits>[0-9]{1,3}(?:\\.[0-9]{1,6})?)%"
            + "|百分之(?<percent>[一二三四五六七八九十百]{1,3})(?:点[零一二三四五六七八九]+)?"
            + "|(?<tenths>[五六七八九])成(?:(?<more>[一二三四五六七八九半])(?!个|年|名))?(?<above>以上|多)?"
            + "|(?<most>过半数?|半数以上|一半以上)");

    private static final String MOST_TENTHS = "五六七八九";

    private MajorityReader() {}

    static List<Element.Majority> read(String normal) {
        if (!hasHint(normal)) {
            return List.of();
        }
        List<Element.Majority> found = new ArrayList<>();
        Matcher matcher = SHARE.matcher(normal);
        while (matcher.find()) {
            if (isMajority(matcher)) {
                found.add(new Element.Majority(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** Whether a text holds what every share does: to look for it costs less than to look for shares. */
    private static boolean hasHint(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean isHint = switch (text.charAt(i)) {
                case '%', '半' -> true;
                case '成' -> MOST_TENTHS.indexOf(text.charAt(i - 1)) >= 0;
                case '分' -> text.charAt(i - 1) == '百';
                default -> false;
            };
            if (isHint) {
                return true;
            }
        }
        return text.startsWith("半");
    }

    private static boolean isMajority(Matcher share) {
        if (share.group("most") != null) {
            return true;
        }
        if (share.group("tenths") != null) {
            return !share.group("tenths").equals("五") || share.group("more") != null || share.group("above") != null;
        }
        String number = share.group("digits") != null ? share.group("digits") : share.group("percent");
        Optional<BigDecimal> percent = number.equals("百") ? Optional.of(WHOLE) : ChineseNumber.parse(number);
        return percent.isPresent()
                && percent.get().compareTo(HALF) > 0
                && percent.get().compareTo(WHOLE) <= 0;
    }
}
