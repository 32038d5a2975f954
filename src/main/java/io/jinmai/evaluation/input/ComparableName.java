package io.jinmai.evaluation.input;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form in which two names are compared: NFKC, lower case, without spaces and quotes. */
public final class ComparableName {
    private static final String DROPPED = " \t\n\u3000\"'“”‘’《》";

    private ComparableName() {}

    /** The form; empty for a name of nothing but spaces and quotes. */
    public static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.codePoints()
                .filter(character -> DROPPED.indexOf(character) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The different forms of some names, without the empty one. */
    static Set<String> allOf(Stream<String> names) {
        return names.map(ComparableName::of).filter(form -> !form.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
