package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What an article has named up to a sentence, and how often. For one article, read from its start. */
final class NamesSoFar {
    /** What an article is about is named more than once. */
    private static final int FEWEST = 3;

    /** By their ids the entities named, the first named first, in the first {@link #counted} of the sentences: few articles ask. */
    private final Map<String, NamedEntity> entities = new LinkedHashMap<>();

    /** The names of each sentence that names something. */
    private final List<List<NameInSentence>> sentences = new ArrayList<>();

    private int counted;

    /** How many of the sentences stand before the section that is read. */
    private int beforeSection;

    void startSection() {
        beforeSection = sentences.size();
    }

    void add(List<NameInSentence> names) {
        if (!names.isEmpty()) {
            sentences.add(names);
        }
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** The entity of a type that was named most, of several the first, among those of which some name fits. */
    Optional<String> mostNamed(EntityType type, Predicate<String> fits) {
        count();
        NamedEntity most = null;
        for (NamedEntity entity : entities.values()) {
            if (entity.type == type && (most == null || entity.uses > most.uses) && entity.hasName(fits)) {
                most = entity;
            }
        }
        return most == null ? Optional.empty() : Optional.of(most.id);
    }

    /** The same of the section that is read. */
    Optional<String> mostNamedOfSection(EntityType type, Predicate<String> fits) {
        count();
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (int i = beforeSection; i < sentences.size(); i++) {
            for (NameInSentence name : sentences.get(i)) {
                if (name.element().type() == type) {
                    uses.merge(name.element().entityId(), 1, Integer::sum);
                }
            }
        }
        String most = null;
        int greatest = 0;
        for (Map.Entry<String, Integer> use : uses.entrySet()) {
            if (use.getValue() > greatest && entities.get(use.getKey()).hasName(fits)) {
                most = use.getKey();
                greatest = use.getValue();
            }
        }
        return Optional.ofNullable(most);
    }

    /** Whether an entity was named more than once and at least twice as often as any other of its type. */
    boolean isTheSubject(EntityType type, String entity) {
        count();
        int most = entities.get(entity).uses;
        int second = 0;
        for (NamedEntity other : entities.values()) {
            if (other.type == type && !other.id.equals(entity)) {
                second = Math.max(second, other.uses);
            }
        }
        return most >= FEWEST && most >= 2 * second;
    }

    /** The entity of a type that was named last by a name that fits. */
    Optional<String> lastNamed(EntityType type, Predicate<String> fits) {
        for (int i = sentences.size() - 1; i >= 0; i--) {
            List<NameInSentence> names = sentences.get(i);
            for (int j = names.size() - 1; j >= 0; j--) {
                NameInSentence name = names.get(j);
                if (name.element().type() == type && fits.test(name.surface())) {
                    return Optional.of(name.element().entityId());
                }
            }
        }
        return Optional.empty();
    }

    private void count() {
        for (; counted < sentences.size(); counted++) {
            sentences.get(counted).forEach(this::count);
        }
    }

    private void count(NameInSentence name) {
        NamedEntity entity = entities.get(name.element().entityId());
        if (entity == null) {
            entity = new NamedEntity(name.element().type(), name.element().entityId());
            entities.put(entity.id, entity);
        }
        entity.add(name.surface());
    }

    /** An entity with how often, and by what names, it was named. */
    private static final class NamedEntity {
        private final EntityType type;
        private final String id;

        /** Each once: few, since they all mean it. */
        private final List<String> names = new ArrayList<>(1);

        private int uses;

        NamedEntity(EntityType type, String id) {
            this.type = type;
            this.id = id;
        }

        void add(String name) {
            uses++;
            if (!names.contains(name)) {
                names.add(name);
            }
        }

        boolean hasName(Predicate<String> fits) {
            for (String name : names) {
                if (fits.test(name)) {
                    return true;
                }
            }
            return false;
        }
    }
}
