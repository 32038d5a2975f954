package io.jinmai.article.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a byline, a dateline or a page header says about an article.
 *
 * @param authors closed up, in order
 * @param source null where it names no publisher
 * @param date null where it gives none
 */
record Byline(List<String> authors, String source, LocalDate date) {
    static final Byline NONE = new Byline(List.of(), null, null);

    Byline {
        authors = List.copyOf(authors);
    }

    static Byline dated(LocalDate date) {
        return new Byline(List.of(), null, date);
    }

    /** This byline, filled up with what the other one adds. */
    Byline and(Byline other) {
        List<String> all = new ArrayList<>(authors);
        other.authors.stream().filter(author -> !all.contains(author)).forEach(all::add);
        return new Byline(all, source == null ? other.source : source, date == null ? other.date : date);
    }
}
