package io.jinmai.cli;

import io.jinmai.store.GraphStore;
import io.jinmai.store.RemovalCounts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes articles out of the graph. */
@Command(
        name = "remove",
        header = "Take articles out of the graph.",
        description =
                "With each go the facts and entities that only it supports; names that it joined or kept apart are decided anew.",
        footer = {"%nExamples:", "  jinmai remove 2024/03/x-01", "  jinmai remove page-7#2 page-7#3 --graph my-graph"})
final class RemoveCommand extends StoreCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "Ids of articles, as `extract` and queries show them.")
    private List<String> ids;

    RemoveCommand(Wiring wiring) {
        super(wiring);
    }

    @Override
    ExitCode run(GraphStore store) {
        Set<String> asked = new TreeSet<>(ids);
        Set<String> absent = new TreeSet<>(asked);
        absent.removeAll(store.digests(asked).keySet());
        RemovalCounts counts = store.remove(asked);
        terminal().out().print(line(counts));
        absent.forEach(id -> terminal().say("jinmai: " + id + ": the graph has no article of this id"));
        return absent.isEmpty() ? ExitCode.DONE : ExitCode.INPUTS_FAILED;
    }

    /** What went, in a line. */
    static String line(RemovalCounts counts) {
        return "Removed   %d articles, and with them %d entities and %d facts that no other supports\n"
                .formatted(counts.articles(), counts.entities(), counts.facts());
    }
}
