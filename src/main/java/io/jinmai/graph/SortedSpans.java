package io.jinmai.graph;

import java.util.List;
import java.util.TreeSet;

/** Puts spans in text order, each once. Nearly all lists are so already, which costs less to see than to sort them. */
final class SortedSpans {
    private SortedSpans() {}

    static List<TextSpan> of(List<TextSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).compareTo(spans.get(i)) >= 0) {
                return List.copyOf(new TreeSet<>(spans));
            }
        }
        return List.copyOf(spans);
    }
}
