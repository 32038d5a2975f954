package io.jinmai.store.cypher.record;

import io.jinmai.graph.TextSpan;
import java.util.Comparator;

/** A sentence that an article gives as evidence, and where it stands in the article's input (UTF-16 code units); ordered by article and place. */
public record Quote(String article, int start, int end, String text) implements Comparable<Quote> {
    private static final Comparator<Quote> ORDER = Comparator.comparing(Quote::article)
            .thenComparingInt(Quote::start)
            .thenComparingInt(Quote::end)
            .thenComparing(Quote::text);

    static Quote of(String article, TextSpan span) {
        return new Quote(article, span.start(), span.end(), span.text());
    }

    /** Reads {@link #place()} back. An article's id may hold a colon itself, so the last one counts. */
    static Quote at(String place, String text) {
        int colon = place.lastIndexOf(':');
        int dash = place.lastIndexOf('-');
        return new Quote(
                place.substring(0, colon),
                Integer.parseInt(place.substring(colon + 1, dash)),
                Integer.parseInt(place.substring(dash + 1)),
                text);
    }

    /** Where it stands, as {@code article:start-end}. */
    String place() {
        return article + ':' + start + '-' + end;
    }

    @Override
    public int compareTo(Quote other) {
        return ORDER.compare(this, other);
    }
}
