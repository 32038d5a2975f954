package io.jinmai.cli;

import io.jinmai.graph.FactStatus;
import io.jinmai.pipeline.BatchSize;
import io.jinmai.pipeline.LoadSettings;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a load is done. */
final class LoadOptions {
    @Option(names = "--dry-run", description = "Extract and report, but touch no database.")
    private boolean dryRun;

    @Option(
            names = "--include",
            split = ",",
            paramLabel = "STATUS",
            description = "Load facts of these statuses besides stated ones: planned, denied.")
    private Set<FactStatus> include = EnumSet.noneOf(FactStatus.class);

    @Option(
            names = "--reload",
            description =
                    "Load unchanged articles again, as after a change of --include, --lexicon or --rules or a newer jinmai.")
    private boolean reload;

    @Option(
            names = "--batch-size",
            paramLabel = "N",
            description = "Articles a transaction (default: 400, or fewer if they have a million characters).")
    private Integer batchSize;

    @Option(
            names = "--prune",
            description =
                    "Then take out the articles that were loaded from below the given folders, named the same way, and whose file"
                            + " is gone or holds them no more. Files that cannot be read keep their articles.")
    private boolean prune;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description =
                    "Write the facts that do not go into the graph to this file, one JSON object a line: the article, the fact, its"
                            + " sentences and the reason.")
    private Path rejected;

    @Mixin
    private JobsOption jobs;

    /** Null where nobody wants them. */
    Path rejected() {
        return rejected;
    }

    boolean isPrune() {
        return prune;
    }

    boolean isDryRun() {
        return dryRun;
    }

    boolean isReload() {
        return reload;
    }

    /** @throws CommandFailure if the batch size is less than 1 */
    LoadSettings settings() {
        if (batchSize != null && batchSize < 1) {
            throw CommandFailure.usage("--batch-size must be at least 1, not " + batchSize + ".");
        }
        return new LoadSettings(jobs.count(), batchSize == null ? BatchSize.USUAL : BatchSize.of(batchSize));
    }

    /** The statuses of facts to load. */
    Set<FactStatus> statuses() {
        Set<FactStatus> statuses = EnumSet.of(FactStatus.STATED);
        statuses.addAll(include);
        return statuses;
    }
}
