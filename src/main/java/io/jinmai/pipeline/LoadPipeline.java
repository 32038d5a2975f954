package io.jinmai.pipeline;

import io.jinmai.article.input.ReadOutcome;
import java.util.Iterator;
import java.util.Objects;

/**
 * The whole way of a run: articles that the graph lacks are extracted and resolved on several threads and loaded batch by batch,
 * and every input and fact is accounted for.
 */
public final class LoadPipeline {
    /** Articles of which it is asked at once whether the target has them. */
    private static final int LOOKED_UP = 100;

    private final ExtractionStage<Resolved> extraction;
    private final BatchSize batchSize;

    public LoadPipeline(Extractor extractor, ArticleResolution resolution, LoadSettings settings) {
        Objects.requireNonNull(extractor, "extractor");
        Objects.requireNonNull(resolution, "resolution");
        this.extraction = new ExtractionStage<>(
                articles -> resolution.resolveWithTexts(articles, extractor.extractAll(articles)), settings.jobs());
        this.batchSize = settings.batchSize();
    }

    /**
     * @throws ReconciliationException if the target counted something else than it was sent; what it holds by then stays
     * @throws io.jinmai.store.StoreException if the target fails; the batches before stay
     */
    public RunReport run(Iterator<ReadOutcome> inputs, LoadTarget target, RunListener listener) {
        Batch batch = new Batch(target, batchSize, listener);
        extraction.runScreened(
                new Screening(inputs, target::digests, Math.min(LOOKED_UP, batchSize.articles())), outcome -> {
                    take(outcome, batch);
                    listener.inputDone(outcome);
                });
        batch.load();
        batch.audit();
        return batch.tally().report();
    }

    private static void take(Extraction<Resolved> outcome, Batch batch) {
        if (outcome instanceof Extraction.Extracted<Resolved> extracted) {
            batch.add(extracted.result());
        } else if (outcome instanceof Extraction.Failed<Resolved> failed) {
            batch.tally().failed(failed);
        } else {
            batch.tally().unchanged();
        }
    }
}
