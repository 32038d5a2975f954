package io.jinmai.pipeline;

import static io.jinmai.specimen.Specimens.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.article.Article;
import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.ReadOutcome;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionStageTest {
    @Property(tries = 100)
    void whateverFailsFailsAloneAndAllKeepTheirOrder(
            @ForAll @IntRange(max = 60) int size,
            @ForAll Set<@IntRange(max = 59) Integer> unreadable,
            @ForAll Set<@IntRange(max = 59) Integer> known,
            @ForAll Set<@IntRange(max = 59) Integer> failing,
            @ForAll @IntRange(min = 1, max = 4) int jobs) {
        List<Screened> inputs = IntStream.range(0, size)
                .mapToObj(i ->
                        new Screened(input(i, unreadable.contains(i)), known.contains(i) && !unreadable.contains(i)))
                .toList();
        List<String> outcomes = new ArrayList<>();

        new ExtractionStage<>(articles -> ids(articles, failing), jobs)
                .runScreened(inputs.iterator(), extraction -> outcomes.add(told(extraction)));

        assertThat(outcomes)
                .isEqualTo(IntStream.range(0, size)
                        .mapToObj(i -> i + expected(unreadable.contains(i), known.contains(i), failing.contains(i)))
                        .toList());
    }

    private static String expected(boolean isUnreadable, boolean isKnown, boolean fails) {
        if (isUnreadable) {
            return " unread";
        }
        return isKnown ? " known" : fails ? " failed" : " done";
    }

    @Test
    void anArticleTooDeepForTheStackFailsAlone() {
        List<ReadOutcome> inputs =
                IntStream.range(0, 10).mapToObj(i -> input(i, false)).toList();
        ExtractionStage<String> stage = new ExtractionStage<>(
                articles -> {
                    if (articles.stream().anyMatch(article -> article.id().equals("7"))) {
                        throw new StackOverflowError();
                    }
                    return articles.stream().map(Article::id).toList();
                },
                1);

        assertThat(stage.extract(inputs))
                .filteredOn(Extraction.Failed.class::isInstance)
                .hasSize(1);
        assertThat(told(stage.extract(inputs).get(7))).isEqualTo("7 failed");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theFirstResultWaitsForASmallBundleOfEachThreadAndOneMore(int jobs) {
        int[] taken = {0};
        Iterator<ReadOutcome> endless = IntStream.iterate(0, n -> n + 1)
                .peek(n -> taken[0]++)
                .mapToObj(n -> input(n, false))
                .iterator();
        ExtractionStage<String> stage = new ExtractionStage<>(articles -> ids(articles, Set.of()), jobs);

        assertThatThrownBy(() -> stage.run(endless, first -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertThat(taken[0]).isEqualTo(4 * jobs + 8);
    }

    private static ReadOutcome input(int number, boolean isUnreadable) {
        String id = Integer.toString(number);
        return isUnreadable
                ? new ReadOutcome.Failed(new InputFailure(id, null, "it is empty", "Remove it."))
                : new ReadOutcome.Read(article(id, "digest"), null);
    }

    private static List<String> ids(List<Article> articles, Set<Integer> failing) {
        if (articles.stream().anyMatch(article -> failing.contains(Integer.parseInt(article.id())))) {
            throw new IllegalStateException("no such rule");
        }
        return articles.stream().map(Article::id).toList();
    }

    private static String told(Extraction<String> extraction) {
        if (extraction instanceof Extraction.Extracted<String> extracted) {
            return extracted.result() + " done";
        }
        if (extraction instanceof Extraction.Unchanged<String> unchanged) {
            return unchanged.article().id() + " known";
        }
        Extraction.Failed<String> failed = (Extraction.Failed<String>) extraction;
        return failed.failure().input() + (failed.articleWasRead() ? " failed" : " unread");
    }
}
