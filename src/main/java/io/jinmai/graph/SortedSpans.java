package io.jinmai.graph;

import java.util.Arrays;
import java.util.List;

/** Puts spans in text order, each once. Nearly all lists are so already, which costs less to see than to sort them. */
final class SortedSpans {
    private SortedSpans() {}

    static List<TextSpan> of(List<TextSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).compareTo(spans.get(i)) >= 0) {
                return sorted(spans);
            }
        }
        return List.copyOf(spans);
    }

    private static List<TextSpan> sorted(List<TextSpan> spans) {
        TextSpan[] sorted = spans.toArray(TextSpan[]::new);
        Arrays.sort(sorted);
        int count = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (!sorted[i].equals(sorted[count - 1])) {
                sorted[count++] = sorted[i];
            }
        }
        return List.of(count == sorted.length ? sorted : Arrays.copyOf(sorted, count));
    }
}
