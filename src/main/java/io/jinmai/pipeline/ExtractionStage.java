package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.ReadOutcome;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on articles on several threads; an article that fails fails alone.
 *
 * @param <T> what is made of an article
 */
public final class ExtractionStage<T> {
    private static final int ARTICLES_AHEAD_PER_JOB = 8;

    private final Function<Article, T> work;
    private final int jobs;

    /**
     * @param work thread-safe and deterministic
     * @param jobs threads, at least 1
     */
    public ExtractionStage(Function<Article, T> work, int jobs) {
        this.work = Objects.requireNonNull(work, "work");
        this.jobs = jobs;
    }

    /** Hands what became of each input to {@code sink}, on the calling thread, in input order whatever the number of jobs. */
    public void run(Iterator<ReadOutcome> inputs, Consumer<Extraction<T>> sink) {
        run(inputs, Screened::of, sink);
    }

    /** The same for inputs of which some are known to need no extraction. */
    void runScreened(Iterator<Screened> inputs, Consumer<Extraction<T>> sink) {
        run(inputs, screened -> screened, sink);
    }

    private <I> void run(Iterator<I> inputs, Function<I, Screened> screening, Consumer<Extraction<T>> sink) {
        try (ParallelMap<I, Extraction<T>> extractions = new ParallelMap<>(
                inputs, input -> extract(screening.apply(input)), jobs, jobs * ARTICLES_AHEAD_PER_JOB)) {
            extractions.forEachRemaining(sink);
        }
    }

    private Extraction<T> extract(Screened input) {
        if (input instanceof Screened.Unusable unusable) {
            return new Extraction.Failed<>(unusable.failure(), false, null);
        }
        return input instanceof Screened.Known known
                ? new Extraction.Unchanged<>(known.article())
                : extract(((Screened.ToExtract) input).article());
    }

    /** Works on one article, on the calling thread. */
    public Extraction<T> extract(Article article) {
        try {
            return new Extraction.Extracted<>(article, work.apply(article));
        } catch (RuntimeException | StackOverflowError e) {
            // One article must not end a run of thousands: whatever its text brings out in the extractor, it alone is
            // left out.
            return new Extraction.Failed<>(defect(article, e), true, e);
        }
    }

    private static InputFailure defect(Article article, Throwable cause) {
        return new InputFailure(
                article.id(),
                null,
                "its text could not be extracted (" + cause + ")",
                "report this defect of Jinmai, with the text and what --debug prints");
    }
}
