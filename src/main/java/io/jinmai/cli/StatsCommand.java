package io.jinmai.cli;

import io.jinmai.cli.table.Bar;
import io.jinmai.cli.table.RowFormat;
import io.jinmai.cli.table.Rows;
import io.jinmai.display.DisplayNames;
import io.jinmai.store.GraphStatistics;
import io.jinmai.store.GraphStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final List<String> COLUMNS = List.of("what", "type", "名称", "count");
    private static final int COUNT = COLUMNS.indexOf("count");
    private static final int LONGEST_BAR = 24;

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
        DisplayNames names = wiring().displayNames().get();
        format.print(
                format.format() == RowFormat.TABLE ? chart(statistics, names) : rows(statistics, names), terminal());
        return ExitCode.DONE;
    }

    private static Rows rows(GraphStatistics statistics, DisplayNames names) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("articles", "Article", names.label("Article"), statistics.articles()));
        statistics
                .entities()
                .forEach((label, count) -> rows.add(List.of("entities", label, names.label(label), count)));
        statistics.facts().forEach((type, count) -> rows.add(List.of("facts", type, names.type(type), count)));
        return new Rows(COLUMNS, rows);
    }

    /** The same with a bar behind each count, as long as the count is among entities or among facts. */
    private static Rows chart(GraphStatistics statistics, DisplayNames names) {
        Map<String, Long> most = Map.of(
                "articles", 0L,
                "entities", most(statistics.entities()),
                "facts", most(statistics.facts()));
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> row : rows(statistics, names).rows()) {
            List<Object> charted = new ArrayList<>(row);
            long among = most.get((String) row.get(0));
            charted.add(among == 0 ? "" : Bar.of((long) row.get(COUNT), among, LONGEST_BAR));
            rows.add(charted);
        }
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.add("");
        return new Rows(columns, rows);
    }

    private static long most(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
