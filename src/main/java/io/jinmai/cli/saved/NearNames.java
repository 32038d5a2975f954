package io.jinmai.cli.saved;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What somebody who mistyped a name may have meant. */
final class NearNames {
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double NEAR = 0.75;
    private static final int MOST = 3;

    private NearNames() {}

    /** A sentence that names the near ones, after a space; empty where none is near. */
    static String suggestion(String name, List<String> names) {
        List<String> near = names.stream()
                .filter(candidate -> nearness(name, candidate) >= NEAR)
                .sorted(Comparator.comparingDouble((String candidate) -> nearness(name, candidate))
                        .reversed())
                .limit(MOST)
                .toList();
        return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    }

    private static double nearness(String name, String candidate) {
        String typed = name.toLowerCase(Locale.ROOT);
        return candidate.contains(typed) ? 1 : SIMILARITY.apply(typed, candidate);
    }
}
