package io.jinmai.cli;

import io.jinmai.cli.table.Rows;
import io.jinmai.display.DisplayNames;
import io.jinmai.store.GraphStatistics;
import io.jinmai.store.GraphStore;
import java.util.ArrayList;
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
        format.print(rows(store.statistics(), wiring().displayNames().get()), terminal());
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
