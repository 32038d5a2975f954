package io.jinmai.relation.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in simplified, half-width text and counts relative ones (去年10月, 今年) from the day the article appeared. */
final class DateReader {
    private static final Pattern DATE = Pattern.compile(
            "(?:((?:19|20)\\d{2})年(?:(底|末|初))?|(今年|去年|前年|当年|翌年|次年|本年))?" + "(?:(\\d{1,2})月(?:(\\d{1,2})[日号])?)?");

    /** The first characters of 今年, 去年 and their like. */
    private static final String RELATIVE_STARTS = "今去前当翌次本";

    private DateReader() {}

    /** @param publishedOn null where unknown: relative dates then give no year */
    static List<Element.Date> read(String text, LocalDate publishedOn) {
        if (text.indexOf('年') < 0 && text.indexOf('月') < 0) {
            return List.of();
        }
        List<Element.Date> found = new ArrayList<>();
        Integer lastYear = null;
        Matcher matcher = DATE.matcher(text);
        int from = 0;
        while (from < text.length()) {
            if (!startsDate(text.charAt(from))
                    || !matcher.region(from, text.length()).lookingAt()
                    || matcher.end() == from) {
                from++;
                continue;
            }
            Integer year = yearOf(matcher, publishedOn, lastYear);
            found.add(new Element.Date(matcher.start(), matcher.end(), year, iso(year, matcher)));
            lastYear = year == null ? lastYear : year;
            from = matcher.end();
        }
        return found;
    }

    private static boolean startsDate(char c) {
        return c >= '0' && c <= '9' || RELATIVE_STARTS.indexOf(c) >= 0;
    }

    private static Integer yearOf(Matcher matcher, LocalDate publishedOn, Integer lastYear) {
        if (matcher.group(1) != null) {
            return Integer.valueOf(matcher.group(1));
        }
        String relative = matcher.group(3);
        if (relative == null) {
            return lastYear != null ? lastYear : publishedOn == null ? null : Integer.valueOf(publishedOn.getYear());
        }
        return switch (relative) {
            case "当年" -> lastYear;
            case "翌年", "次年" -> lastYear == null ? null : Integer.valueOf(lastYear + 1);
            case "去年" -> publishedOn == null ? null : Integer.valueOf(publishedOn.getYear() - 1);
            case "前年" -> publishedOn == null ? null : Integer.valueOf(publishedOn.getYear() - 2);
            default -> publishedOn == null ? null : Integer.valueOf(publishedOn.getYear());
        };
    }

    private static String iso(Integer year, Matcher matcher) {
        if (year == null || matcher.group(4) == null) {
            return null;
        }
        int month = Integer.parseInt(matcher.group(4));
        if (month < 1 || month > 12) {
            return null;
        }
        String yearMonth = YearMonth.of(year, month).toString();
        if (matcher.group(5) == null) {
            return yearMonth;
        }
        int day = Integer.parseInt(matcher.group(5));
        return yearMonth + (day < 10 ? "-0" : "-") + day;
    }
}
