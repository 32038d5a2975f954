package io.jinmai.cli;

import io.jinmai.article.input.ReadOptions;
import io.jinmai.evaluation.input.Prediction;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.pipeline.Extraction;
import io.jinmai.pipeline.ExtractionStage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Extracts the texts of a gold folder, each as one document. */
final class GoldTexts {
    private final Wiring wiring;
    private final OwnFiles own;
    private final int jobs;

    /** What was found in the texts, and what could not be read or extracted. */
    record Extracted(List<Prediction> predictions, List<Extraction.Failed<?>> failures) {}

    GoldTexts(Wiring wiring, OwnFiles own, int jobs) {
        this.wiring = wiring;
        this.own = own;
        this.jobs = jobs;
    }

    Extracted extract(List<Path> texts) {
        ExtractionStage<ArticleGraph> stage =
                new ExtractionStage<>(wiring.extractor().apply(own)::extractAll, jobs);
        List<Prediction> predictions = new ArrayList<>();
        List<Extraction.Failed<?>> failures = new ArrayList<>();
        List<String> paths = texts.stream().map(Path::toString).toList();
        try (Inputs.Opened inputs = wiring.inputs().open(paths, new ReadOptions(true));
                Progress progress = new Progress(wiring.terminal(), "Extracting", inputs)) {
            stage.run(inputs.outcomes().iterator(), extraction -> {
                if (extraction instanceof Extraction.Extracted<ArticleGraph> extracted) {
                    predictions.add(Prediction.of(extracted.result()));
                } else if (extraction instanceof Extraction.Failed<ArticleGraph> failed) {
                    failures.add(failed);
                }
                progress.inputDone(extraction);
            });
        }
        return new Extracted(predictions, failures);
    }
}
