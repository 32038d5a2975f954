package io.jinmai.relation.rule;

import java.util.regex.Pattern;

/**
 * What stands between two items of a list, with the end of what is said of the one and the quotation mark that the other may start with: 、,
 * 和, 党支部、“, ；2. For one thread.
 */
final class ListSeparator {
    private static final Pattern SEPARATOR = Pattern.compile(
            "的?(?:机关|教工|联合)?(?:党委|党总支|党支部|党组织|党组|支部|工会|团委)?[”\"》]?(?:\\([^()]{1,20}\\))?(?:等[^,，。;；、和与等]{0,8})?(?:、|和|与|同|及其?|[，,]?以及|[，,]?还有|[，,]?还包括|暨|兼任?|&|/|[;；][(（]?\\d{1,2}[)）]?[.．、]?)[“\"《]?");

    /** What a separator starts with. */
    private static final String STARTS = "的机教联党支工团”\"》(等、和与同及以，暨兼&/；;";

    /** What goes on where a separator starts with a comma: nearly all commas start none. */
    private static final String BEHIND_COMMA = "以还";

    /** Behind a semicolon, only a number of the list: ；2.乙厂. */
    private static final String BEHIND_SEMICOLON = "(（0123456789";

    /** The separators of nearly all lists, which begin no longer one. */
    private static final String PLAIN = "、和与同";

    private static final String OPENING_QUOTES = "“\"《";

    /** Made when first needed; null before. */
    private java.util.regex.Matcher matcher;

    /** Whether a separator may start at a position of a text: false behind most names, for which no list need be looked for. */
    static boolean mayStart(String text, int position) {
        if (position >= text.length() || STARTS.indexOf(text.charAt(position)) < 0) {
            return false;
        }
        return switch (text.charAt(position)) {
            case '，' -> goesOn(text, position, BEHIND_COMMA);
            case ';', '；' -> goesOn(text, position, BEHIND_SEMICOLON);
            default -> true;
        };
    }

    private static boolean goesOn(String text, int position, String characters) {
        return position + 1 < text.length() && characters.indexOf(text.charAt(position + 1)) >= 0;
    }

    /** Where the separator ends that starts at a position of a text; -1 where none does. */
    int end(String text, int start) {
        if (!mayStart(text, start)) {
            return -1;
        }
        if (PLAIN.indexOf(text.charAt(start)) >= 0) {
            return goesOn(text, start, OPENING_QUOTES) ? start + 2 : start + 1;
        }
        if (text.charAt(start) == '的' && !mayStart(text, start + 1)) {
            return -1;
        }
        matcher = matcher == null ? SEPARATOR.matcher(text) : matcher.reset(text);
        return matcher.region(start, text.length()).lookingAt() ? matcher.end() : -1;
    }
}
