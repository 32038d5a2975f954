package io.jinmai.relation.rule;

import io.jinmai.article.Sentence.Role;
import io.jinmai.relation.reading.SentenceReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sentences of an article from one subheading to the next. On a newspaper page each tells a story of its own.
 *
 * @param from the subheading, or the start of the article
 * @param to exclusive
 */
record Section(int from, int to) {
    private static final String COMMAS = ",，";

    /** By sentence the section that it belongs to. */
    static List<Section> of(List<SentenceReading> sentences) {
        List<Section> sections = new ArrayList<>(sentences.size());
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || isSubheading(sentences.get(i))) {
                sections.addAll(Collections.nCopies(i - from, new Section(from, i)));
                from = i;
            }
        }
        return sections;
    }

    /** A line with several commas is rather the torn off start of a sentence. */
    private static boolean isSubheading(SentenceReading line) {
        return line.sentence().role() == Role.SUBHEADING
                && line.text().chars().filter(c -> COMMAS.indexOf(c) >= 0).count() < 2;
    }
}
