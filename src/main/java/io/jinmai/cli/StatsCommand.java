package io.jinmai.cli;

import io.jinmai.cli.table.Rows;
import io.jinmai.store.GraphStatistics;
import io.jinmai.store.GraphStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what is in the graph. */
@Command(
        name = "stats",
        header = "Count the articles, entities and facts of the graph.",
        footer = {"%nExamples:", "  jinmai stats", "  jinmai stats --format json --to bolt://localhost:7687"})
final class StatsCommand extends StoreCommand {
    @Mixin
    private FormatOption format;

    StatsCommand(Wiring wiring) {
        super(wiring);
    }

    @Override
    ExitCode run(GraphStore store) {
        format.print(rows(store.statistics()), terminal());
        return ExitCode.DONE;
    }

    private Rows rows(GraphStatistics statistics) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("articles", "Article", statistics.articles()));
        statistics.entities().forEach((label, count) -> rows.add(row("entities", label, count)));
        statistics.facts().forEach((type, count) -> rows.add(row("facts", type, count)));
        return new Rows(List.of("what", "kind", "名称", "count"), rows);
    }

    private List<Object> row(String what, String kind, long count) {
        return Arrays.asList(what, kind, wiring().displayNames().apply(kind), count);
    }
}
