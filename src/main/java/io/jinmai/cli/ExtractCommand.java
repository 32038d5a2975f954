package io.jinmai.cli;

import io.jinmai.article.Article;
import io.jinmai.article.input.InputNotice;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.cli.extraction.ArticleWriter;
import io.jinmai.cli.extraction.ExtractedArticle;
import io.jinmai.explanation.ArticleTrace;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.pipeline.Extraction;
import io.jinmai.pipeline.ExtractionObserver;
import io.jinmai.pipeline.ExtractionStage;
import io.jinmai.pipeline.ObservableExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
            "  jinmai extract article.txt --format text --explain",
            "  jinmai extract news/2024 articles.jsonl -o facts.jsonl",
            "  jinmai extract news/ --lexicon my-names.yaml --rules my-rules.yaml",
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

    @Option(
            names = "--explain",
            description =
                    "Say how each name and fact came about: who proposed it, what was considered and rejected, and why.")
    private boolean explain;

    @Option(names = "-o", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private Path output;

    @Option(names = "--whole-files", description = "Take each file as one article, whatever headings it holds.")
    private boolean wholeFiles;

    @Mixin
    private OwnFilesOptions own;

    @Mixin
    private LimitsOption limits;

    @Mixin
    private JobsOption jobs;

    ExtractCommand(Wiring wiring) {
        super(wiring.terminal());
        this.wiring = wiring;
    }

    @Override
    ExitCode execute() {
        if (explain && format == ExtractFormat.HTML) {
            throw CommandFailure.usage(
                    "--explain goes with --format text and jsonl, not html: the page names the rule of each fact.");
        }
        ObservableExtractor extractor = wiring.extractor().apply(own.read());
        ExtractionStage<ExtractedArticle> stage =
                new ExtractionStage<>(articles -> extracted(extractor, articles), jobs.count());
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

    private List<ExtractedArticle> extracted(ObservableExtractor extractor, List<Article> articles) {
        if (explain) {
            return articles.stream()
                    .map(article -> explained(extractor, article))
                    .toList();
        }
        List<ArticleGraph> graphs = extractor.extractAll(articles);
        return IntStream.range(0, articles.size())
                .mapToObj(i -> new ExtractedArticle(articles.get(i), graphs.get(i), Optional.empty()))
                .toList();
    }

    private static ExtractedArticle explained(ObservableExtractor extractor, Article article) {
        ArticleTrace trace = new ArticleTrace();
        ArticleGraph graph = extractor.extract(article, new ExtractionObserver(trace, trace));
        return new ExtractedArticle(article, graph, Optional.of(trace.explain(graph)));
    }

    private ExitCode extract(ExtractionStage<ExtractedArticle> stage, PrintStream out) {
        ArticleWriter writer = format.writer(out, wiring.displayNames());
        List<Extraction.Failed<?>> failures = new ArrayList<>();
        int skipped;
        List<InputNotice> notices;
        try (Inputs.Opened inputs = wiring.inputs().open(paths, new ReadOptions(wholeFiles, limits.limits()));
                Progress progress = new Progress(terminal(), "Extracting", inputs)) {
            skipped = inputs.skipped();
            stage.run(inputs.outcomes().iterator(), extraction -> {
                if (extraction instanceof Extraction.Extracted<ExtractedArticle> extracted) {
                    writer.write(extracted.result());
                    if (output == null) {
                        terminal().requireWritten();
                    }
                } else if (extraction instanceof Extraction.Failed<ExtractedArticle> failed) {
                    failures.add(failed);
                }
                progress.inputDone(extraction);
            });
            writer.finish();
            notices = inputs.notices().get();
        }
        FailureList.printNotices(notices, terminal());
        return FailureList.print(failures, skipped, terminal(), isDebug());
    }
}
