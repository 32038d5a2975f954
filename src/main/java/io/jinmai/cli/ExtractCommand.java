package io.jinmai.cli;

import io.jinmai.cli.extraction.ArticleWriter;
import io.jinmai.cli.extraction.ExtractedArticle;
import io.jinmai.pipeline.Extraction;
import io.jinmai.pipeline.ExtractionStage;
import io.jinmai.pipeline.Extractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what articles say, without a database. */
@Command(
        name = "extract",
        header = "Print the entities and facts of articles, without a database.",
        footer = {
            "%nExamples:",
            "  jinmai extract news/ --format text",
            "  jinmai extract news/ --format html -o news.html",
            "  jinmai extract news/2024 articles.jsonl -o facts.jsonl",
            "  cat article.txt | jinmai extract -"
        })
final class ExtractCommand extends JinmaiCommand {
    private final Wiring wiring;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders of articles; - for standard input.")
    private List<String> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = {
                "jsonl: a JSON object an article; text: for reading;",
                "html: one page that shows the articles with every name and fact marked, to be opened without a network"
                        + " (default: ${DEFAULT-VALUE})."
            })
    private ExtractFormat format;

    @Option(names = "-o", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private Path output;

    @Option(names = "--whole-files", description = "Take each file as one article, whatever headings it holds.")
    private boolean wholeFiles;

    @Mixin
    private JobsOption jobs;

    ExtractCommand(Wiring wiring) {
        super(wiring.terminal());
        this.wiring = wiring;
    }

    @Override
    ExitCode execute() {
        Extractor extractor = wiring.extractor().get();
        ExtractionStage<ExtractedArticle> stage = new ExtractionStage<>(
                article -> new ExtractedArticle(article, extractor.extract(article)), jobs.count());
        if (output == null) {
            return extract(stage, terminal().out());
        }
        try (PrintStream file = new PrintStream(Files.newOutputStream(output), false, StandardCharsets.UTF_8)) {
            ExitCode code = extract(stage, file);
            if (file.checkError()) {
                throw new IOException("the last writes failed");
            }
            return code;
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "Cannot write to %s (%s). Its folder must exist and have room and permission for it."
                            .formatted(output, e.getClass().getSimpleName()),
                    e);
        }
    }

    private ExitCode extract(ExtractionStage<ExtractedArticle> stage, PrintStream out) {
        ArticleWriter writer = format.writer(out, wiring.displayNames());
        List<Extraction.Failed<?>> failures = new ArrayList<>();
        int skipped;
        try (Inputs.Opened inputs = wiring.inputs().open(paths, wholeFiles);
                Progress progress = new Progress(terminal(), "Extracting", inputs)) {
            skipped = inputs.skipped();
            stage.run(inputs.outcomes().iterator(), extraction -> {
                if (extraction instanceof Extraction.Extracted<ExtractedArticle> extracted) {
                    writer.write(extracted.result());
                } else if (extraction instanceof Extraction.Failed<ExtractedArticle> failed) {
                    failures.add(failed);
                }
                progress.inputDone(extraction);
            });
            writer.finish();
        }
        return FailureList.print(failures, skipped, terminal(), isDebug());
    }
}
