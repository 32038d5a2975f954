package io.jinmai.cli;

import io.jinmai.display.DisplayNames;
import io.jinmai.explorer.GraphExplorer;
import io.jinmai.store.GraphStore;
import io.jinmai.view.ExplorerPage;
import io.jinmai.view.GraphSlice;
import io.jinmai.view.SliceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws a part of the graph: as a page to be opened or mailed, or as a tree in the terminal. */
@Command(
        name = "view",
        header = "Draw a part of the graph.",
        description =
                "Writes a page that holds all it needs: open it in a browser, mail it, keep it. Without a choice it draws the whole"
                        + " graph or, of a larger one, what takes part in most facts. The texts of its articles come along, up to a"
                        + " million characters; beyond that only the sentences that state its facts.",
        footer = {
            "%nExamples:",
            "  jinmai view --around 恒绣印染 -o 恒绣印染.html",
            "  jinmai view --around 柯桥区 --depth 2 --format text",
            "  jinmai view --article 2023-05-18-keqiao-digest",
            "  jinmai view --query lenders-of-enterprise -p enterprise=越织云",
            "  jinmai view"
        })
final class ViewCommand extends StoreCommand {
    /** Nobody is kept waiting by a page that is slow to make, but a runaway statement must end. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Of the articles' texts, in characters: about three megabytes. */
    private static final int MOST_TEXT = 1_000_000;

    private enum Form {
        HTML,
        TEXT
    }

    @ArgGroup
    private final ViewChoice choice = new ViewChoice();

    @Option(
            names = "-p",
            paramLabel = "NAME=VALUE",
            description = "With --query: value of a parameter; may be repeated.")
    private final Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "2",
            description = "With --around: how many facts away (default: ${DEFAULT-VALUE}).")
    private int depth;

    @Option(
            names = "--max-nodes",
            paramLabel = "N",
            defaultValue = "300",
            description =
                    "Draw at most so many things, up to 2000 (default: ${DEFAULT-VALUE}). What is left out is said.")
    private int most;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description = "html: a page; text: a tree, which needs --around (default: ${DEFAULT-VALUE}).")
    private Form form;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            defaultValue = "graph.html",
            description = "Write the page to this file (default: ${DEFAULT-VALUE}).")
    private Path output;

    ViewCommand(Wiring wiring) {
        super(wiring);
    }

    @Override
    void check() {
        if (depth < 1) {
            throw CommandFailure.usage("--depth must be at least 1, not " + depth + ".");
        }
        if (most < 1 || most > GraphExplorer.MOST_NODES) {
            throw CommandFailure.usage(
                    "--max-nodes must be from 1 to " + GraphExplorer.MOST_NODES + ", not " + most + ".");
        }
        if (form == Form.TEXT && !choice.isAround()) {
            throw CommandFailure.usage("--format text needs a name to start from: --around NAME.");
        }
        choice.check(parameters, wiring().queries().get());
    }

    @Override
    ExitCode run(GraphStore store) {
        GraphExplorer explorer = new GraphExplorer(store, PATIENCE);
        Optional<GraphSlice> slice = choice.slice(store, explorer, depth, most);
        if (slice.isEmpty()) {
            terminal().say(choice.nothing());
            return ExitCode.DONE;
        }
        show(slice.get(), explorer);
        if (slice.get().leftOut() > 0) {
            terminal()
                    .say("More would not fit into %d (--max-nodes); the least connected were left out."
                            .formatted(most));
        }
        return ExitCode.DONE;
    }

    private void show(GraphSlice slice, GraphExplorer explorer) {
        DisplayNames names = wiring().displayNames().get();
        if (form == Form.TEXT) {
            terminal().out().print(SliceTree.of(slice, depth, names));
            return;
        }
        GraphSlice readable = explorer.withTexts(slice, MOST_TEXT);
        write(ExplorerPage.of(readable, names));
        terminal()
                .say("%d things and %d facts drawn in %s."
                        .formatted(slice.nodes().size(), slice.facts().size(), output));
        long without = readable.articles().stream()
                .filter(article -> article.text() == null)
                .count();
        if (without > 0) {
            terminal().say("Of %d articles it holds only the sentences, not the text.".formatted(without));
        }
    }

    private void write(String page) {
        try {
            Files.writeString(output, page);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "Cannot write the page to %s (%s). Its folder must exist and have room and permission for it."
                            .formatted(output, e.getClass().getSimpleName()),
                    e);
        }
    }
}
