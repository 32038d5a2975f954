package io.jinmai.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.jinmai.export.Survey;
import io.jinmai.graph.RelationType;
import io.jinmai.pipeline.ReconciliationException;
import io.jinmai.store.UnwrittenFact.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** Counts what became of all articles and facts. */
record JobAccount(SameIds articles, Rejects rejects, Survey survey) {
    private static final String ARTICLE = "Article";
    private static final List<String> FACTS =
            Arrays.stream(RelationType.values()).map(Enum::name).toList();

    /**
     * @param lastCounts whether articles that share an id with a later one were corrected, and did not fail
     * @param loads how often executors loaded lexicons and model
     * @throws ReconciliationException if the counts of two steps differ
     */
    JobReport report(boolean lastCounts, long loads) {
        Row kept = articles.kept()
                .agg(count("id"), coalesce(sum("extracted"), lit(0L)))
                .first();
        SortedMap<String, SortedMap<String, Long>> unwritten = rejects.unwritten();
        SortedMap<String, Long> leftOut = unwritten.getOrDefault(Reason.STATUS_NOT_ASKED_FOR.label(), new TreeMap<>());
        JobReport report = new JobReport(
                kept.getLong(0),
                lastCounts ? articles.others().count() : 0,
                rejects.articles(),
                rejects.inputs(),
                rejects.some(),
                kept.getLong(1),
                written(),
                leftOut,
                rejected(unwritten),
                survey,
                loads,
                List.of());
        check(report);
        return report;
    }

    private static SortedMap<String, Long> rejected(SortedMap<String, SortedMap<String, Long>> unwritten) {
        SortedMap<String, Long> rejected = new TreeMap<>();
        unwritten.forEach((reason, counts) -> {
            if (!reason.equals(Reason.STATUS_NOT_ASKED_FOR.label())) {
                rejected.put(reason, JobReport.sum(counts));
            }
        });
        return rejected;
    }

    private long written() {
        return survey.links().entrySet().stream()
                .filter(link -> FACTS.contains(link.getKey().type()))
                .mapToLong(link -> link.getValue().rows())
                .sum();
    }

    private void check(JobReport report) {
        long nodes = survey.nodes().entrySet().stream()
                .filter(node -> node.getKey().group().equals(ARTICLE))
                .mapToLong(node -> node.getValue().rows())
                .sum();
        if (nodes != report.articles() || report.merged() < 0) {
            throw new ReconciliationException(
                    "%d articles were extracted and %d stand in the graph, with %d facts of %d; a defect of Jinmai"
                            .formatted(report.articles(), nodes, report.written(), report.extracted()));
        }
    }
}
