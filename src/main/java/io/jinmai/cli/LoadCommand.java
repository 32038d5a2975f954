package io.jinmai.cli;

import io.jinmai.article.input.ReadOptions;
import io.jinmai.pipeline.ArticleResolution;
import io.jinmai.pipeline.Extractor;
import io.jinmai.pipeline.LoadPipeline;
import io.jinmai.pipeline.LoadSettings;
import io.jinmai.pipeline.LoadTarget;
import io.jinmai.pipeline.Pruning;
import io.jinmai.pipeline.RunReport;
import io.jinmai.store.GraphStatistics;
import io.jinmai.store.GraphStore;
import io.jinmai.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads, extracts, resolves and loads articles, and accounts for all of them. */
@Command(
        name = "load",
        header = "Load articles into the graph.",
        description =
                "Reads .txt, .md, .jsonl, .csv, .html, .docx, .pdf and .zip files and folders of them. Articles that are in the graph unchanged are skipped.",
        footer = {
            "%nExamples:",
            "  jinmai load --samples",
            "  jinmai load news/2024 more.jsonl --graph my-graph",
            "  jinmai load news/ --prune",
            "  jinmai load news/ --to bolt://localhost:7687 --password",
            "  cat article.txt | jinmai load -"
        })
final class LoadCommand extends StoreCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files and folders of articles; - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--samples", description = "Load the sample articles that come with jinmai.")
    private boolean samples;

    @Mixin
    private LoadOptions options;

    @Mixin
    private LimitsOption limits;

    @Mixin
    private OwnFilesOptions own;

    private LoadSettings settings;
    private Extractor extractor;
    private ArticleResolution resolution;
    private Inputs.Opened inputs;
    private ReadAhead outcomes;
    private Pruning pruning;

    LoadCommand(Wiring wiring) {
        super(wiring);
    }

    @Override
    ExitCode execute() {
        if (samples == !paths.isEmpty()) {
            throw CommandFailure.usage("Name files or folders to load, or - for standard input, or --samples.");
        }
        settings = options.settings();
        OwnFiles ownFiles = own.read();
        try (Inputs.Opened opened = samples
                ? wiring().inputs().openSamples()
                : wiring().inputs().open(paths, new ReadOptions(false, limits.limits()))) {
            inputs = opened;
            pruning = new Pruning(opened.outcomes().iterator(), options.isPrune() ? folders() : List.of());
            outcomes = new ReadAhead(pruning);
            extractor = wiring().extractor().apply(ownFiles);
            resolution = wiring().resolution().apply(ownFiles, options.statuses());
            boolean needsDatabase = outcomes.findsArticle() && !options.isDryRun();
            return needsDatabase ? super.execute() : report(load(LoadTarget.nowhere()), null);
        }
    }

    @Override
    GraphStore open(StoreConnector stores, Destination destination) {
        return stores.openOrCreate(destination);
    }

    @Override
    ExitCode run(GraphStore store) {
        store.applySchema();
        RunReport report = load(LoadTarget.database(store, options.isReload()));
        if (options.isPrune()) {
            prune(store);
        }
        return report(report, store.statistics());
    }

    private void prune(GraphStore store) {
        Set<String> gone = pruning.gone(store.paths());
        terminal().out().print(RemoveCommand.line(store.remove(gone)));
        gone.forEach(id -> terminal().say("Removed " + id + ": its file is gone or holds it no more."));
    }

    /** @throws CommandFailure if there is no folder among the paths */
    private List<Path> folders() {
        List<Path> folders =
                paths.stream().map(Path::of).filter(Files::isDirectory).toList();
        if (folders.isEmpty() || options.isDryRun()) {
            throw CommandFailure.usage("--prune needs a folder to compare the graph with, and no --dry-run.");
        }
        return folders;
    }

    /** @param statistics null where no database was touched */
    private ExitCode report(RunReport report, GraphStatistics statistics) {
        LoadSummary summary = new LoadSummary(
                report, statistics != null, wiring().displayNames().get());
        terminal().out().print(summary.ofRun());
        if (statistics != null) {
            terminal().out().print(summary.ofGraph(statistics));
            terminal()
                    .out()
                    .print(summary.nextSteps(wiring().invocation(), connection().repeated()));
        }
        FailureList.printNotices(inputs.notices().get(), terminal());
        return FailureList.print(report.failures(), inputs.skipped(), terminal(), isDebug());
    }

    private RunReport load(LoadTarget target) {
        UnwrittenFacts unwritten = UnwrittenFacts.into(options.rejected());
        Progress progress = new Progress(terminal(), "Loading", inputs);
        try (unwritten;
                progress) {
            return new LoadPipeline(extractor, resolution, settings)
                    .run(outcomes, target, new LoadListener(progress, unwritten));
        } catch (StoreException e) {
            throw new StoreException(
                    e.kind(),
                    "%s\nBefore that, %d articles were loaded; they stay. The same command goes on from there."
                            .formatted(e.getMessage(), progress.loaded()),
                    e);
        }
    }
}
