package io.jinmai.pipeline;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import io.jinmai.store.LoadCounts;
import io.jinmai.store.UnwrittenFact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts while a run goes on; used by one thread. */
final class RunTally {
    private int articlesRead;
    private int loaded;
    private int unchanged;
    private int factsExtracted;
    private int factsWritten;
    private int factsMerged;
    private int newEntities;
    private final List<Extraction.Failed<?>> failures = new ArrayList<>();
    private final Map<FactStatus, Integer> leftOut = new EnumMap<>(FactStatus.class);
    private final Map<String, Integer> rejected = new TreeMap<>();
    private final Map<EntityType, Integer> entities = zeros(EntityType.class);
    private final Map<RelationType, Integer> factsByType = zeros(RelationType.class);
    private final SampleFacts samples = new SampleFacts();

    void failed(Extraction.Failed<?> failure) {
        failures.add(failure);
        if (failure.articleWasRead()) {
            articlesRead++;
        }
    }

    void unchanged() {
        articlesRead++;
        unchanged++;
    }

    /** One article of a batch that is where it should be. */
    void loaded(Resolved article) {
        articlesRead++;
        loaded++;
        ArticleGraph graph = article.graph();
        factsExtracted += article.extracted();
        factsMerged += article.merged();
        article.unwritten().forEach(this::unwritten);

        graph.entities().forEach(entity -> entities.merge(entity.type(), 1, Integer::sum));
        graph.facts().forEach(fact -> factsByType.merge(fact.type(), 1, Integer::sum));
        samples.offer(graph);
    }
    /** What the database counted for a batch. */
    void counted(LoadCounts counts) {
        newEntities += counts.newEntities();
        factsWritten += counts.newFacts();
        factsMerged += counts.mergedFacts();
        counts.refused().forEach(this::unwritten);
    }

    private void unwritten(UnwrittenFact fact) {
        if (fact.reason() == UnwrittenFact.Reason.STATUS_NOT_ASKED_FOR) {
            leftOut.merge(fact.fact().status(), 1, Integer::sum);
        } else {
            rejected.merge(fact.reason().label(), 1, Integer::sum);
        }
    }

    RunReport report() {
        return new RunReport(
                articlesRead,
                loaded,
                unchanged,
                failures,
                new FactCounts(factsExtracted, factsWritten, factsMerged, leftOut, rejected),
                newEntities,
                entities,
                factsByType,
                samples.chosen());
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            counts.put(constant, 0);
        }
        return counts;
    }
}
