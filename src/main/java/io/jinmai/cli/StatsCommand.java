package io.jinmai.cli;

import io.jinmai.cli.table.Rows;
import io.jinmai.display.DisplayNames;
import io.jinmai.store.GraphStatistics;
import io.jinmai.store.GraphStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what is in the graph. */
@Command(
        name = "stats",
        header = "Count the articles, entities and facts of the graph.",
        footer = {
            "%nExamples:",
            "  jinmai stats",
            "  jinmai stats --since 2024-03-01",
            "  jinmai stats --format json --to bolt://localhost:7687"
        })
final class StatsCommand extends StoreCommand {
    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Count what articles published on this day (2024-03-31) or later name and support.")
    private LocalDate since;

    @Mixin
    private FormatOption format;

    StatsCommand(Wiring wiring) {
        super(wiring);
    }

    @Override
    ExitCode run(GraphStore store) {
        GraphStatistics statistics = since == null ? store.statistics() : store.statisticsSince(since);
        format.print(rows(statistics, wiring().displayNames().get()), terminal());
        return ExitCode.DONE;
    }

    private static Rows rows(GraphStatistics statistics, DisplayNames names) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("articles", "Article", names.label("Article"), statistics.articles()));
        statistics
                .entities()
                .forEach((label, count) -> rows.add(List.of("entities", label, names.label(label), count)));
        statistics.facts().forEach((type, count) -> rows.add(List.of("facts", type, names.type(type), count)));
        return new Rows(List.of("what", "type", "名称", "count"), rows);
    }
}
