package io.jinmai.evaluation.input;

import io.jinmai.graph.ArticleGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an extractor takes from one document.
 *
 * @param id the document's name
 */
public record Prediction(String id, List<PredictedEntity> entities, List<PredictedFact> facts) {

    /** @throws IllegalArgumentException if two entities share an id */
    public Prediction {
        Objects.requireNonNull(id, "id");
        entities = List.copyOf(entities);
        facts = List.copyOf(facts);
        Set<String> ids = new HashSet<>();
        for (PredictedEntity entity : entities) {
            if (!ids.add(entity.id())) {
                throw new IllegalArgumentException("two entities have the id " + entity.id());
            }
        }
    }

    public static Prediction of(ArticleGraph graph) {
        return new Prediction(
                graph.article().id(),
                graph.entities().stream().map(PredictedEntity::of).toList(),
                graph.facts().stream().map(PredictedFact::of).toList());
    }

    /** What it is for a document that was not extracted. */
    public static Prediction none(String id) {
        return new Prediction(id, List.of(), List.of());
    }

    /** The same with only some of the facts. */
    public Prediction withFacts(Predicate<PredictedFact> kept) {
        return new Prediction(id, entities, facts.stream().filter(kept).toList());
    }
}
