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
    /** By sentence the section that it belongs to. */
    static List<Section> of(List<SentenceReading> sentences) {
        List<Section> sections = new ArrayList<>(sentences.size());
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || sentences.get(i).sentence().role() == Role.SUBHEADING) {
                sections.addAll(Collections.nCopies(i - from, new Section(from, i)));
                from = i;
            }
        }
        return sections;
    }
}
