package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an article has named up to a sentence, and how often. For one article, read from its start. */
final class NamesSoFar {
    /** What an article is about is named more than once. */
    private static final int FEWEST = 3;

    private final List<SentenceReading> sentences;

    /** By their ids the entities named, the first named first, in the first {@link #counted} of the sentences: few articles ask. */
    private Map<String, NamedEntity> entities = Map.of();

    private int counted;

    /** How many uses of names are counted. */
    private int uses;

    /** How many of the sentences stand before the section that is read. */
    private int beforeSection;

    /** @param sentences those read so far, to which the reader adds each at its end */
    NamesSoFar(List<SentenceReading> sentences) {
        this.sentences = sentences;
    }

    void startSection() {
        beforeSection = sentences.size();
    }

    /** The entity that was named most, of several the first, among those of the reference's type of which some name fits; or null. */
    String mostNamed(Reference reference, Fit fit) {
        count();
        NamedEntity most = null;
        for (NamedEntity entity : entities.values()) {
            if (entity.type == reference.type()
                    && (most == null || entity.uses() > most.uses())
                    && entity.hasName(reference, fit)) {
                most = entity;
            }
        }
        return most == null ? null : most.id;
    }

    /** The same of the section that is read. */
    String mostNamedOfSection(Reference reference, Fit fit) {
        count();
        NamedEntity most = null;
        for (NamedEntity entity : entities.values()) {
            if (entity.type == reference.type()
                    && entity.isNamedIn(beforeSection)
                    && (most == null || entity.isMoreOfSectionThan(most))
                    && entity.hasName(reference, fit)) {
                most = entity;
            }
        }
        return most == null ? null : most.id;
    }

    /** Whether an entity was named more than once and at least twice as often as any other of its type. */
    boolean isTheSubject(EntityType type, String entity) {
        count();
        int most = entities.get(entity).uses();
        int second = 0;
        for (NamedEntity other : entities.values()) {
            if (other.type == type && !other.id.equals(entity)) {
                second = Math.max(second, other.uses());
            }
        }
        return most >= FEWEST && most >= 2 * second;
    }

    /** The entity of the reference's type that was named last by a name that fits, or null. */
    String lastNamed(Reference reference, Fit fit) {
        for (int i = sentences.size() - 1; i >= 0; i--) {
            SentenceNames names = SentenceNames.of(sentences.get(i));
            for (int j = names.count() - 1; j >= 0; j--) {
                Element.Named name = names.at(j, reference.type());
                if (name != null && fit.holds(reference, names.surface(name))) {
                    return name.entityId();
                }
            }
        }
        return null;
    }

    private void count() {
        for (; counted < sentences.size(); counted++) {
            SentenceReading sentence = sentences.get(counted);
            for (int i = 0; i < sentence.elements().size(); i++) {
                if (sentence.elements().get(i) instanceof Element.Named name) {
                    count(name, sentence.text());
                }
            }
        }
    }

    private void count(Element.Named name, String text) {
        entities = entities.isEmpty() ? new LinkedHashMap<>() : entities;
        NamedEntity entity = entities.get(name.entityId());
        if (entity == null) {
            entity = new NamedEntity(name.type(), name.entityId());
            entities.put(entity.id, entity);
        }
        entity.count(uses++, counted >= beforeSection ? beforeSection : -1);
        entity.addName(text, name.start(), name.end());
    }
}
