package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.ReadOutcome;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Works on articles on several threads; an article that fails fails alone.
 *
 * @param <T> what is made of an article
 */
public final class ExtractionStage<T> {
    private final Function<List<Article>, List<T>> work;
    private final int jobs;

    /**
     * @param work thread-safe and deterministic; makes of each article, in their order, what it would make of it by itself
     * @param jobs threads, at least 1
     */
    public ExtractionStage(Function<List<Article>, List<T>> work, int jobs) {
        this.work = Objects.requireNonNull(work, "work");
        this.jobs = jobs;
    }

    /** Hands what became of each input to {@code sink}, on the calling thread, in input order whatever the number of jobs. */
    public void run(Iterator<ReadOutcome> inputs, Consumer<Extraction<T>> sink) {
        run(new Bundles<>(inputs, ReadOutcome::length, jobs), this::extract, sink);
    }

    /** The same for inputs of which some are known to need no extraction. */
    void runScreened(Iterator<Screened> inputs, Consumer<Extraction<T>> sink) {
        run(new Bundles<>(inputs, Screened::length, jobs), this::extractScreened, sink);
    }

    private <I> void run(
            Bundles<I> inputs, Function<List<I>, List<Extraction<T>>> extraction, Consumer<Extraction<T>> sink) {
        // One bundle waits for the first thread to be done; more would only hold more texts, and the first result back.
        try (ParallelMap<List<I>, List<Extraction<T>>> extractions =
                new ParallelMap<>(inputs, extraction, jobs, jobs + 1)) {
            extractions.forEachRemaining(bundle -> bundle.forEach(sink));
        }
    }

    /** What becomes of each input, in their order; works on all of them together, on the calling thread. */
    public List<Extraction<T>> extract(List<ReadOutcome> inputs) {
        return extractScreened(inputs.stream().map(Screened::of).toList());
    }

    private List<Extraction<T>> extractScreened(List<Screened> inputs) {
        List<Article> articles = inputs.stream()
                .filter(screened -> !screened.isKnown())
                .map(Screened::input)
                .filter(ReadOutcome.Read.class::isInstance)
                .map(input -> ((ReadOutcome.Read) input).article())
                .toList();
        Iterator<Extraction<T>> extracted = extractArticles(articles).iterator();
        return inputs.stream().map(screened -> outcome(screened, extracted)).toList();
    }

    /** @param extracted of those that are to be extracted, in their order */
    private Extraction<T> outcome(Screened screened, Iterator<Extraction<T>> extracted) {
        if (screened.input() instanceof ReadOutcome.Failed failed) {
            return new Extraction.Failed<>(failed.failure(), false, null);
        }
        Article article = ((ReadOutcome.Read) screened.input()).article();
        return screened.isKnown() ? new Extraction.Unchanged<>(article) : extracted.next();
    }

    private List<Extraction<T>> extractArticles(List<Article> articles) {
        try {
            List<T> made = work.apply(articles);
            return IntStream.range(0, articles.size())
                    .<Extraction<T>>mapToObj(i -> new Extraction.Extracted<>(articles.get(i), made.get(i)))
                    .toList();
        } catch (RuntimeException | StackOverflowError e) {
            // One article must not end a run of thousands: whatever its text brings out in the extractor, it alone is
            // left out. Which of several it was, each by itself shows.
            return articles.size() == 1
                    ? List.of(new Extraction.Failed<>(defect(articles.get(0), e), true, e))
                    : articles.stream()
                            .flatMap(article -> extractArticles(List.of(article)).stream())
                            .toList();
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
