package io.jinmai.resolution;

import io.jinmai.lexicon.Simplification;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are spelled inside keys: what differs between two spellings of one name is gone. Immutable. */
final class NameSpelling {
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern MARK = Pattern.compile("[()\\[\\]【】〔〕《》〈〉「」『』“”‘’\"'·•・]");

    private final Simplification simplification;

    NameSpelling(Simplification simplification) {
        this.simplification = simplification;
    }

    /** Simplified and half-width, as the lexicons have names. */
    String normal(String name) {
        return simplification.simplify(name);
    }

    /** Simplified, half-width and without blanks; brackets stay, as the lexicons have them. */
    String plain(String name) {
        return BLANK.matcher(simplification.simplify(name)).replaceAll("");
    }

    /** {@link #plain}, without brackets, quotes and dots and in lower case: 玫琳凯（杭州） and 玫琳凯杭州 are one. */
    String bare(String name) {
        String bare = MARK.matcher(plain(name)).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.isEmpty() ? name : bare;
    }
}
