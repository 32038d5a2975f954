package io.jinmai.export;

import java.util.function.IntPredicate;

/** Puts U+FFFD in place of what a form cannot hold. */
public final class Replacement {
    private static final int CHARACTER = 0xFFFD;

    private Replacement() {}

    /**
     * The text as the form can hold it.
     *
     * @param holds whether it can hold a code point
     * @param counter is run for each code point that was replaced
     */
    public static String in(String text, IntPredicate holds, Runnable counter) {
        int index = 0;
        while (index < text.length() && holds.test(text.codePointAt(index))) {
            index = text.offsetByCodePoints(index, 1);
        }
        if (index == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            if (holds.test(code)) {
                kept.appendCodePoint(code);
            } else {
                kept.appendCodePoint(CHARACTER);
                counter.run();
            }
        });
        return kept.toString();
    }
}
