package io.jinmai.spark.command;

import io.jinmai.export.LinkShape;
import io.jinmai.export.NodeShape;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import io.jinmai.spark.JobReport;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The account of a job, as it is printed. */
record ReportText(JobReport report) {
    String text() {
        return String.join(
                "\n",
                "Articles: %,d read = %,d in the graph + %,d corrected + %,d failed."
                        .formatted(report.read(), report.articles(), report.corrected(), report.failedArticles()),
                "Inputs that gave no article: %,d.".formatted(report.failedInputs()),
                "Facts: %,d extracted = %,d in the graph + %,d merged into these + %,d not asked for + %,d rejected%s."
                        .formatted(
                                report.extracted(),
                                report.written(),
                                report.merged(),
                                JobReport.sum(report.leftOut()),
                                JobReport.sum(report.rejected()),
                                reasons(report.rejected())),
                "Entities: " + entities() + ".",
                "Facts by type: " + facts() + ".",
                "Loads of lexicons and model, one an executor: %,d.".formatted(report.pipelineLoads()),
                "");
    }

    private static String reasons(SortedMap<String, Long> counts) {
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private String entities() {
        return Arrays.stream(EntityType.values())
                .map(type -> type.label() + " " + rows(type))
                .collect(Collectors.joining(", "));
    }

    private String facts() {
        return Arrays.stream(RelationType.values())
                .map(type -> type + " " + rows(type))
                .collect(Collectors.joining(", "));
    }

    private String rows(EntityType type) {
        return sum(report.survey().nodes().entrySet().stream()
                .filter(node -> node.getKey().labels().contains(type.label()))
                .collect(Collectors.toMap(
                        Map.Entry<NodeShape, ?>::getKey, node -> node.getValue().rows())));
    }

    private String rows(RelationType type) {
        return sum(report.survey().links().entrySet().stream()
                .filter(link -> link.getKey().type().equals(type.name()))
                .collect(Collectors.toMap(
                        Map.Entry<LinkShape, ?>::getKey, link -> link.getValue().rows())));
    }

    private static String sum(Map<?, Long> rows) {
        return "%,d".formatted(rows.values().stream().mapToLong(Long::longValue).sum());
    }
}
