package io.jinmai.relation.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in simplified, half-width text and counts relative ones (去年10月, 上月5日, 昨天) from the day the article appeared. For one article. */
final class DateReader {
    private static final Pattern DATE =
            Pattern.compile("(?:((?:19|20)\\d{2})年(?:底|末|初)?|(大前年|今年|去年|前年|当年|同年|翌年|次年|本年|明年)(?:年?[底末初])?)?"
                    + "(?:(\\d{1,2})月(?:(\\d{1,2})[日号])?)?");

    /** Not the like of 以上月薪, 基本月供, 节日前 and 10日前. */
    private static final Pattern RECENT = Pattern.compile("(?:((?<![以加])上个?月|(?<!基)本月)(?![均供租薪息])(?:(\\d{1,2})[日号])?)"
            + "|(昨天|昨日|前天)|(近日(?!本)|(?<![\\d节生假今昨当明即末周期])日前)");

    /** The first characters of 今年, 上月 and their like, and the second ones. */
    private static final String RELATIVE_STARTS = "今去前当翌次本大同明上昨近日";

    private static final String RELATIVE_SECONDS = "年前月个天日";

    /** News tells of days so far ahead with their year; a later month without one is that of the year before. */
    private static final int MONTHS_AHEAD = 5;

    /** What happened 近日 may have happened so many days ago. */
    private static final int RECENT_DAYS = 7;

    private final LocalDate publishedOn;

    /** Made when first needed, and then used again for each sentence; null before. */
    private Matcher dates;

    private Matcher recent;

    /** The sentence that is read. */
    private String text;

    /** That of the last date of the sentence. */
    private Integer lastYear;

    /** @param publishedOn null where unknown: relative dates then give no year */
    DateReader(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    /** The dates of a sentence, in order. */
    List<Element.Date> read(String sentence) {
        int first = mayHoldDate(sentence) ? nextStart(sentence, 0) : sentence.length();
        if (first == sentence.length()) {
            return List.of();
        }
        text = sentence;
        lastYear = null;
        dates = dates == null ? DATE.matcher(text) : dates.reset(text);
        return readFrom(first);
    }

    private static boolean mayHoldDate(String text) {
        return text.indexOf('年') >= 0 || text.indexOf('月') >= 0 || text.indexOf('日') >= 0 || text.indexOf('天') >= 0;
    }

    private List<Element.Date> readFrom(int first) {
        List<Element.Date> found = new ArrayList<>(2);
        int from = first;
        while (from < text.length()) {
            Matcher here = matches(dates, from) ? dates : recentAt(from);
            if (here != null) {
                found.add(here == dates ? date() : recentDate());
            }
            from = nextStart(text, here == null ? from + 1 : here.end());
        }
        return found;
    }

    /** Where, from a position on, the next date may start; the end of the text where none does. */
    private static int nextStart(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int digitsEnd = digitsEnd(text, at);
            if (digitsEnd > at ? isCounted(text, digitsEnd) : isRelative(text, at)) {
                return at;
            }
            at = Math.max(at + 1, digitsEnd);
        }
        return at;
    }

    /** Where the digits that start at a position end. */
    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Whether digits before a position tell a year or a month. */
    private static boolean isCounted(String text, int digitsEnd) {
        return digitsEnd < text.length() && (text.charAt(digitsEnd) == '年' || text.charAt(digitsEnd) == '月');
    }

    private static boolean isRelative(String text, int at) {
        return RELATIVE_STARTS.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && RELATIVE_SECONDS.indexOf(text.charAt(at + 1)) >= 0;
    }

    private boolean matches(Matcher matcher, int from) {
        return matcher.region(from, text.length()).lookingAt() && matcher.end() > from;
    }

    /** The matcher of recent dates if it finds one here, else null. */
    private Matcher recentAt(int from) {
        recent = recent == null ? RECENT.matcher(text).useTransparentBounds(true) : recent.reset(text);
        return matches(recent, from) ? recent : null;
    }

    private Element.Date date() {
        int month = number(dates, 3);
        Integer year = yearOf(dates, month);
        lastYear = year == null ? lastYear : year;
        return new Element.Date(dates.start(), dates.end(), year, iso(year, month, number(dates, 4)));
    }

    private Integer yearOf(Matcher date, int month) {
        if (date.start(1) >= 0) {
            return number(date, 1);
        }
        String relative = date.group(2);
        if (relative == null) {
            return lastYear != null ? lastYear : yearOfMonth(month);
        }
        return switch (relative) {
            case "当年", "同年" -> lastYear;
            case "翌年", "次年" -> lastYear == null ? null : Integer.valueOf(lastYear + 1);
            case "明年" -> published(1);
            case "去年" -> published(-1);
            case "前年" -> published(-2);
            case "大前年" -> published(-3);
            default -> published(0);
        };
    }

    private Integer published(int yearsLater) {
        return publishedOn == null ? null : Integer.valueOf(publishedOn.getYear() + yearsLater);
    }

    /** The year of a month that is named without one. */
    private Integer yearOfMonth(int month) {
        return published(publishedOn != null && month - publishedOn.getMonthValue() > MONTHS_AHEAD ? -1 : 0);
    }

    private Element.Date recentDate() {
        LocalDate day = dayOf(recent);
        boolean isMonth = recent.start(1) >= 0;
        Integer year = day == null ? null : Integer.valueOf(day.getYear());
        String iso = day == null || recent.start(4) >= 0
                ? null
                : iso(year, day.getMonthValue(), isMonth ? number(recent, 2) : day.getDayOfMonth());
        return new Element.Date(recent.start(), recent.end(), year, iso);
    }

    /** A day of the month or of the days that are meant; null where the day the article appeared is unknown. */
    private LocalDate dayOf(Matcher recent) {
        if (publishedOn == null) {
            return null;
        }
        return switch (recent.group()) {
            case "昨天", "昨日" -> publishedOn.minusDays(1);
            case "前天" -> publishedOn.minusDays(2);
            case "近日", "日前" -> publishedOn.minusDays(RECENT_DAYS);
            default -> recent.group(1).startsWith("上") ? publishedOn.minusMonths(1) : publishedOn;
        };
    }

    /** The number that a group of a matcher holds; 0 where the group is not there. */
    private int number(Matcher matcher, int group) {
        return matcher.start(group) < 0 ? 0 : Integer.parseInt(text, matcher.start(group), matcher.end(group), 10);
    }

    /** @param day 0 where none is said; one that the month does not have counts as none */
    private static String iso(Integer year, int month, int day) {
        if (year == null || month < 1 || month > 12) {
            return null;
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        return day > 0 && yearMonth.isValidDay(day) ? yearMonth.atDay(day).toString() : yearMonth.toString();
    }
}
