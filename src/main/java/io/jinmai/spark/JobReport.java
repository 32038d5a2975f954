package io.jinmai.spark;

import io.jinmai.article.input.InputFailure;
import io.jinmai.export.Survey;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The account of a job: every article and every fact appears in it once.
 *
 * @param articles articles in the graph
 * @param corrected articles whose id a later one has, where the last counts
 * @param failedArticles articles that could not be extracted, or whose id a former one has
 * @param failedInputs files, lines and rows that gave no article
 * @param firstFailures a few of the failures, to show; all are among the rejects
 * @param extracted facts of the articles in the graph
 * @param written facts in the graph
 * @param leftOut by status, those that nobody asked for
 * @param rejected by reason, those that cannot stand in the graph
 * @param survey what nodes and links there are
 * @param pipelineLoads how often executors loaded lexicons and model; once each, if none was lost
 * @param remarks what the user must know of what was written
 */
public record JobReport(
        long articles,
        long corrected,
        long failedArticles,
        long failedInputs,
        List<InputFailure> firstFailures,
        long extracted,
        long written,
        SortedMap<String, Long> leftOut,
        SortedMap<String, Long> rejected,
        Survey survey,
        long pipelineLoads,
        List<String> remarks) {
    public JobReport {
        firstFailures = List.copyOf(firstFailures);
        leftOut = new TreeMap<>(leftOut);
        rejected = new TreeMap<>(rejected);
        remarks = List.copyOf(remarks);
    }

    /** The same with these remarks. */
    JobReport with(List<String> remarks) {
        return new JobReport(
                articles,
                corrected,
                failedArticles,
                failedInputs,
                firstFailures,
                extracted,
                written,
                leftOut,
                rejected,
                survey,
                pipelineLoads,
                remarks);
    }

    /** Articles that were read. */
    public long read() {
        return articles + corrected + failedArticles;
    }

    /** Facts that say the same as one in the graph, of another article or of the same. */
    public long merged() {
        return extracted - written - sum(leftOut) - sum(rejected);
    }

    /** Whether anything that was named could not be used. */
    public boolean hasFailures() {
        return failedArticles + failedInputs > 0;
    }

    /** A sum over counts. */
    public static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
