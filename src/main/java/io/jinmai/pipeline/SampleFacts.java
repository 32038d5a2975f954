package io.jinmai.pipeline;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.RelationType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chooses facts to show: of each type the surest that a sentence states, the earliest of equally sure ones. */
final class SampleFacts {
    private static final int MOST = 5;

    /** Only one sentence is shown of a fact, so those that one sentence states go first, the surest before the others. */
    private static final Comparator<Fact> BEST_SHOWN =
            Comparator.comparing((Fact fact) -> fact.evidence().size() == 1).thenComparing(Fact::confidence);

    private final Map<RelationType, FactSample> best = new EnumMap<>(RelationType.class);

    void offer(ArticleGraph graph) {
        Map<String, Entity> entities =
                graph.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        graph.facts().stream()
                .filter(fact -> !fact.derived() && !fact.evidence().isEmpty())
                .filter(this::isSurer)
                .forEach(fact -> best.put(fact.type(), sample(fact, entities, graph)));
    }

    List<FactSample> chosen() {
        return best.values().stream().limit(MOST).toList();
    }

    private boolean isSurer(Fact fact) {
        FactSample current = best.get(fact.type());
        return current == null || BEST_SHOWN.compare(fact, current.fact()) > 0;
    }

    private static FactSample sample(Fact fact, Map<String, Entity> entities, ArticleGraph graph) {
        return new FactSample(
                fact,
                entities.get(fact.from()),
                entities.get(fact.to()),
                fact.evidence().get(0),
                graph.article().id());
    }
}
