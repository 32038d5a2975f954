package io.jinmai.evaluation.input;

import io.jinmai.graph.FactStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a careful reader takes from one document.
 *
 * @param id the document's name, that of its files without their endings
 * @param relations what the text states
 * @param unstated what the text only plans, applies for or denies
 */
public record GoldDocument(String id, List<GoldEntity> entities, List<GoldFact> relations, List<GoldFact> unstated) {

    /** @throws RuntimeException if a component other than {@code unstated} is missing, an id stands twice or an end is no entity */
    public GoldDocument {
        Objects.requireNonNull(id, "the document has no id");
        entities = List.copyOf(Objects.requireNonNull(entities, "the document has no entities"));
        relations = List.copyOf(Objects.requireNonNull(relations, "the document has no relations"));
        unstated = unstated == null ? List.of() : List.copyOf(unstated);
        Map<String, GoldEntity> byId = new HashMap<>();
        for (GoldEntity entity : entities) {
            if (byId.put(entity.id(), entity) != null) {
                throw new IllegalArgumentException("two entities have the id " + entity.id());
            }
        }
        relations.forEach(fact -> check(fact, byId, true));
        unstated.forEach(fact -> check(fact, byId, false));
    }

    private static void check(GoldFact fact, Map<String, GoldEntity> entities, boolean stated) {
        if (!entities.containsKey(fact.from()) || !entities.containsKey(fact.to())) {
            throw new IllegalArgumentException(
                    "an end of %s %s -> %s is no entity".formatted(fact.type(), fact.from(), fact.to()));
        }
        if ((fact.status() == FactStatus.STATED) != stated) {
            throw new IllegalArgumentException("%s %s -> %s with the status %s stands under the wrong key"
                    .formatted(
                            fact.type(), fact.from(), fact.to(), fact.status().label()));
        }
    }

    /**
     * The entity of this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public GoldEntity entity(String entityId) {
        return entities.stream()
                .filter(entity -> entity.id().equals(entityId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + ": no entity " + entityId));
    }
}
