package io.jinmai.specimen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence with places for names, written like the examples of rules: {@code {B|工行安吉支行}}. Names that are written alike in it are
 * one name.
 *
 * @param text as written
 */
record SentenceFrame(String text) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w)\\|([^}]*)}");
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d,.]*(?=万元|亿元)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");

    /** A kind of name that stays as it is written: titles are words, not names. */
    /** Titles and products stand as the example has them. */
    private static final Set<String> KEPT = Set.of("T", "G");

    /** Gives the names that stand in a sentence. */
    interface Cast {
        /**
         * @param kind the letter of its kind
         * @param number which of the sentence's names of this kind, from 0
         * @param depth for a district how many others stand right before it, each holding the next
         */
        String name(char kind, int number, int depth);
    }

    /** The sentence with names of the cast, and other amounts, years and numbers. */
    String fill(Cast cast, RandomGenerator random) {
        StringBuilder filled = new StringBuilder();
        List<String> seen = new ArrayList<>();
        int end = 0;
        int depth = 0;
        for (MatchResult slot : SLOT.matcher(text).results().toList()) {
            depth = slot.start() == end && end > 0 && slot.group(1).equals("D") ? depth + 1 : 0;
            filled.append(numbered(text.substring(end, slot.start()), random));
            filled.append(KEPT.contains(slot.group(1)) ? slot.group(2) : name(slot.group(), seen, depth, cast));
            end = slot.end();
        }
        return filled.append(numbered(text.substring(end), random)).toString();
    }

    private static String name(String slot, List<String> seen, int depth, Cast cast) {
        if (!seen.contains(slot)) {
            seen.add(slot);
        }
        char kind = slot.charAt(1);
        List<String> alike =
                seen.stream().filter(other -> other.charAt(1) == kind).collect(Collectors.toList());
        return cast.name(kind, alike.indexOf(slot), depth);
    }

    private static String numbered(String text, RandomGenerator random) {
        String amounts = replace(AMOUNT.matcher(text), () -> 10 * (1 + random.nextInt(99)));
        String years = replace(YEAR.matcher(amounts), () -> 2015 + random.nextInt(11));
        return replace(Pattern.compile("#").matcher(years), () -> 2 + random.nextInt(8));
    }

    private static String replace(Matcher matcher, IntSupplier number) {
        return matcher.replaceAll(match -> Integer.toString(number.getAsInt()));
    }
}
