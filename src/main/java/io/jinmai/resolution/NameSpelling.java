package io.jinmai.resolution;

import io.jinmai.lexicon.Simplification;
import java.util.Locale;

/** How names are spelled inside keys: what differs between two spellings of one name is gone. Immutable. */
final class NameSpelling {
    private static final String BLANKS = " \t\n\u000b\f\r\u00a0\u3000";
    private static final String MARKS = "()[]【】〔〕《》〈〉「」『』“”‘’\"'·•・";

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
        return without(BLANKS, simplification.simplify(name));
    }

    /** {@link #plain}, without brackets, quotes and dots and in lower case: 玫琳凯（杭州） and 玫琳凯杭州 are one. */
    String bare(String name) {
        String bare = without(MARKS, plain(name)).toLowerCase(Locale.ROOT);
        return bare.isEmpty() ? name : bare;
    }

    private static String without(String unwanted, String text) {
        int kept = 0;
        while (kept < text.length() && unwanted.indexOf(text.charAt(kept)) < 0) {
            kept++;
        }
        if (kept == text.length()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length()).append(text, 0, kept);
        for (int i = kept + 1; i < text.length(); i++) {
            if (unwanted.indexOf(text.charAt(i)) < 0) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}
