package io.jinmai.relation.rule;

import io.jinmai.relation.reading.Sections;
import io.jinmai.relation.reading.SentenceReading;
import java.util.List;

/**
 * A part of an article, as a rule from one subheading to the next: on a newspaper page each tells a story of its own.
 *
 * @param from its first sentence
 * @param to exclusive
 */
record Section(int from, int to) {
    /** By sentence the section that it belongs to. */
    static Section[] of(List<SentenceReading> sentences) {
        Sections parts =
                Sections.of(sentences.size(), index -> sentences.get(index).sentence());
        Section[] sections = new Section[sentences.size()];
        for (int i = 0; i < sections.length; i++) {
            sections[i] = parts.start(i) < i ? sections[i - 1] : new Section(i, parts.end(i));
        }
        return sections;
    }
}
