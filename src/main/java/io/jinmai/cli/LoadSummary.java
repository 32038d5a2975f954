package io.jinmai.cli;

import io.jinmai.cli.extraction.FactText;
import io.jinmai.display.DisplayNames;
import io.jinmai.pipeline.FactCounts;
import io.jinmai.pipeline.FactSample;
import io.jinmai.pipeline.RunReport;
import io.jinmai.store.GraphStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a load prints at its end. */
final class LoadSummary {
    private final RunReport report;
    private final boolean written;
    private final DisplayNames names;

    /**
     * @param written whether the run wrote to a database
     * @param names Chinese names of labels and types
     */
    LoadSummary(RunReport report, boolean written, DisplayNames names) {
        this.report = report;
        this.written = written;
        this.names = names;
    }

    /** The account of the run, and a few of its facts. */
    String ofRun() {
        return articles() + facts() + samples();
    }

    /** What the graph holds now. */
    String ofGraph(GraphStatistics statistics) {
        return "In the graph now\n  articles  %d\n  entities  %s\n  facts     %s\n\n"
                .formatted(
                        statistics.articles(),
                        counts(statistics.entities(), names::label),
                        counts(statistics.facts(), names::type));
    }

    /**
     * What to do next.
     *
     * @param program the program as it was called
     * @param connection options that choose the same database, each after a space
     */
    String nextSteps(String program, String connection) {
        return """
                Next
                  %1$s query --list%2$s   questions to ask the graph
                  %1$s stats%2$s          what is in it
                  %1$s serve%2$s          look at it in a browser
                """.formatted(program, connection);
    }

    private String articles() {
        String inputs =
                report.failedInputs() == 0 ? "" : "; %d inputs could not be read".formatted(report.failedInputs());
        return "Articles  %d read = %d %s + %d unchanged + %d failed%s\n"
                .formatted(
                        report.articlesRead(),
                        report.loaded(),
                        written ? "loaded" : "extracted",
                        report.unchanged(),
                        report.failedArticles(),
                        inputs);
    }

    private String facts() {
        FactCounts facts = report.facts();
        String stored = written
                ? "%d new + %d merged into known ones".formatted(facts.written(), facts.merged())
                : "%d to load".formatted(facts.extracted() - facts.totalLeftOut() - facts.totalRejected());
        return "Facts     %d extracted = %s + %d left out%s + %d rejected%s\n\n"
                .formatted(
                        facts.extracted(),
                        stored,
                        facts.totalLeftOut(),
                        reasons(facts.leftOut().entrySet().stream()
                                .collect(
                                        Collectors.toMap(entry -> entry.getKey().label(), Map.Entry::getValue))),
                        facts.totalRejected(),
                        reasons(facts.rejected()));
    }

    private String samples() {
        if (report.samples().isEmpty()) {
            return "";
        }
        return report.samples().stream()
                .map(LoadSummary::sample)
                .collect(Collectors.joining("", "Some of the facts\n", "\n"));
    }

    private static String sample(FactSample sample) {
        return "  %s\n    %s (%s)\n"
                .formatted(
                        FactText.of(
                                sample.fact(), sample.from().name(), sample.to().name()),
                        sample.sentence().text(),
                        sample.articleId());
    }

    private static String counts(Map<String, Long> counts, UnaryOperator<String> name) {
        Stream<String> named = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> "%s %s %d".formatted(name.apply(entry.getKey()), entry.getKey(), entry.getValue()));
        return named.collect(Collectors.joining(" · "));
    }

    private static String reasons(Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return "";
        }
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
