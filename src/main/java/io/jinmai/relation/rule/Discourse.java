package io.jinmai.relation.rule;

import io.jinmai.article.Sentence.Role;
import io.jinmai.relation.reading.SentenceReading;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sentences of an article, for rules that look beyond their own. They never change, but what holds for the whole article is found
 * out once, and so this is for one thread.
 */
public final class Discourse {
    private final List<SentenceReading> sentences;

    /** By sentence. */
    private final Section[] sections;

    private final Neighbours neighbours;
    private final Matcher matcher = new Matcher();
    private Map<Section, Map<Pattern, Optional<Scope.Found>>> mainThings = Map.of();
    private Map<Section, Map<Pattern, Optional<Scope.Found>>> sectionThings = Map.of();

    /** @param sentences in text order; not to be changed */
    public Discourse(List<SentenceReading> sentences) {
        this.sentences = Collections.unmodifiableList(sentences);
        this.sections = Section.of(sentences);
        this.neighbours = new Neighbours(sentences, sections);
    }

    public List<SentenceReading> sentences() {
        return sentences;
    }

    public SentenceReading sentence(int index) {
        return sentences.get(index);
    }

    /** Matches patterns against its sentences: for all who do so, one after the other. */
    public Matcher matcher() {
        return matcher;
    }

    /** Which sentences lie near another. */
    Neighbours neighbours() {
        return neighbours;
    }

    /** What a pattern finds to be the main thing of a section, found out by {@code search} when first asked for. */
    Optional<Scope.Found> mainThing(Section section, Pattern pattern, Function<Pattern, Optional<Scope.Found>> search) {
        mainThings = mainThings.isEmpty() ? new HashMap<>() : mainThings;
        return mainThings.computeIfAbsent(section, key -> new HashMap<>()).computeIfAbsent(pattern, search);
    }

    /** All of the article as one section. */
    Section whole() {
        return new Section(0, sentences.size());
    }

    /** The section that a sentence belongs to; a subheading belongs to the one that it heads. */
    Section section(int index) {
        return sections[index];
    }

    /** What the headings of a sentence's section name, if they name but one thing, else what the section is clearly about. */
    Optional<Scope.Found> mainThingOfSection(Pattern pattern, int index) {
        sectionThings = sectionThings.isEmpty() ? new HashMap<>() : sectionThings;
        return sectionThings
                .computeIfAbsent(section(index), key -> new HashMap<>())
                .computeIfAbsent(pattern, key -> headingsFirst(section(index), pattern));
    }

    private Optional<Scope.Found> headingsFirst(Section section, Pattern pattern) {
        int body = section.from();
        while (body < section.to() && sentence(body).sentence().role() == Role.SUBHEADING) {
            body++;
        }
        Optional<Scope.Found> ofHeadings = MostNamed.find(this, new Section(section.from(), body), pattern);
        return ofHeadings.isPresent() ? ofHeadings : MostNamed.find(this, new Section(body, section.to()), pattern);
    }
}
