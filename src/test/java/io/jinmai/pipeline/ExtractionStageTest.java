package io.jinmai.pipeline;

import static io.jinmai.specimen.Specimens.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.ReadOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ExtractionStageTest {
    @Property(tries = 60)
    void whateverFailsFailsAloneAndAllKeepTheirOrder(
            @ForAll @IntRange(max = 60) int size,
            @ForAll Set<@IntRange(max = 59) Integer> unreadable,
            @ForAll Set<@IntRange(max = 59) Integer> failing,
            @ForAll @IntRange(min = 1, max = 4) int jobs) {
        List<ReadOutcome> inputs = IntStream.range(0, size)
                .mapToObj(i -> input(i, unreadable.contains(i)))
                .toList();
        ExtractionStage<String> stage = new ExtractionStage<>(articles -> ids(articles, failing), jobs);
        List<String> outcomes = new ArrayList<>();

        stage.run(inputs.iterator(), extraction -> outcomes.add(told(extraction)));

        assertThat(outcomes)
                .isEqualTo(IntStream.range(0, size)
                        .mapToObj(i -> unreadable.contains(i)
                                ? i + " unread"
                                : failing.contains(i) ? i + " failed" : i + " done")
                        .toList());
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
        Extraction.Failed<String> failed = (Extraction.Failed<String>) extraction;
        return failed.failure().input() + (failed.articleWasRead() ? " failed" : " unread");
    }
}
