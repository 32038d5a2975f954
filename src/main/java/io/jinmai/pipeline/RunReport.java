package io.jinmai.pipeline;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import java.util.List;
import java.util.Map;

/**
 * The account of a load: every input and every fact appears in it once.
 *
 * @param articlesRead {@code = loaded + unchanged + failed}
 * @param failures the inputs that could not be read and the articles that failed, in input order
 * @param facts what became of the facts of the loaded articles
 * @param newEntities entities that were not in the graph before
 * @param entities entities by kind, each counted once an article that names it; every kind present
 * @param factsByType facts sent to the graph, by type; every type present
 * @param samples a few facts to show, at most one a type
 */
public record RunReport(
        int articlesRead,
        int loaded,
        int unchanged,
        List<Extraction.Failed<?>> failures,
        FactCounts facts,
        int newEntities,
        Map<EntityType, Integer> entities,
        Map<RelationType, Integer> factsByType,
        List<FactSample> samples) {

    public RunReport {
        failures = List.copyOf(failures);
        entities = Map.copyOf(entities);
        factsByType = Map.copyOf(factsByType);
        samples = List.copyOf(samples);
    }

    /** Articles that were read but could not be extracted or loaded. */
    public int failedArticles() {
        return (int) failures.stream().filter(Extraction.Failed::articleWasRead).count();
    }

    /** Inputs that could not be read. */
    public int failedInputs() {
        return failures.size() - failedArticles();
    }
}
