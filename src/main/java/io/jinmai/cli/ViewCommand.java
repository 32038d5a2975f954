package io.jinmai.cli;

import io.jinmai.explorer.GraphExplorer;
import io.jinmai.store.GraphStore;
import io.jinmai.view.ExplorerPage;
import io.jinmai.view.GraphSlice;
import io.jinmai.view.SliceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                        + " graph or, of a larger one, what takes part in most facts.",
        footer = {
            "%nExamples:",
            "  jinmai view --around 恒绣印染 -o 恒绣印染.html",
            "  jinmai view --around 柯桥区 --depth 2 --format text",
            "  jinmai view --article 2023-05-18-keqiao-digest",
            "  jinmai view"
        })
final class ViewCommand extends StoreCommand {
    private enum Form {
        HTML,
        TEXT
    }

    /** What to draw. */
    private static final class Choice {
        @Option(
                names = "--around",
                paramLabel = "NAME",
                description = "What lies around everything of this name or alias.")
        private String around;

        @Option(names = "--article", paramLabel = "ID", description = "What this article says.")
        private String article;
    }

    @ArgGroup
    private final Choice choice = new Choice();

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
        if (form == Form.TEXT && choice.around == null) {
            throw CommandFailure.usage("--format text needs a name to start from: --around NAME.");
        }
    }

    @Override
    ExitCode run(GraphStore store) {
        Optional<GraphSlice> slice = slice(new GraphExplorer(store));
        if (slice.isEmpty()) {
            terminal().say(nothing());
            return ExitCode.DONE;
        }
        if (form == Form.TEXT) {
            terminal()
                    .out()
                    .print(SliceTree.of(
                            slice.get(), depth, wiring().displayNames().get()));
        } else {
            write(ExplorerPage.of(slice.get(), wiring().displayNames().get()));
            terminal()
                    .say("%d things and %d facts drawn in %s."
                            .formatted(
                                    slice.get().nodes().size(),
                                    slice.get().facts().size(),
                                    output));
        }
        if (slice.get().leftOut() > 0) {
            terminal()
                    .say("More would not fit into %d (--max-nodes); the least connected were left out."
                            .formatted(most));
        }
        return ExitCode.DONE;
    }

    private Optional<GraphSlice> slice(GraphExplorer explorer) {
        if (choice.around != null) {
            return explorer.around(choice.around, depth, most);
        }
        return choice.article != null
                ? explorer.article(choice.article, most)
                : Optional.of(explorer.whole(most))
                        .filter(whole -> !whole.nodes().isEmpty());
    }

    private String nothing() {
        if (choice.around != null) {
            return "Nothing in the graph bears the name " + choice.around + ".";
        }
        return choice.article != null
                ? "There is no article " + choice.article + " in the graph, or it names nothing."
                : "The graph is empty. Load articles into it first (jinmai load).";
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
