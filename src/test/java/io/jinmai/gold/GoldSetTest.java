package io.jinmai.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.evaluation.input.ComparableName;
import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.GoldEntity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The annotations agree with their texts. */
class GoldSetTest {

    @ParameterizedTest
    @EnumSource
    void everyDocumentHasItsTextAndNamesOnlyWhatStandsThere(GoldSet set) {
        Map<String, Article> articles =
                set.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        for (GoldDocument document : set.documents()) {
            assertThat(articles).containsKey(document.id());
            String text = ComparableName.of(articles.get(document.id()).input());
            assertThat(document.entities().stream()
                            .map(GoldEntity::mentions)
                            .flatMap(List::stream)
                            .map(ComparableName::of))
                    .as(document.id())
                    .allMatch(text::contains);
        }
    }

    @Test
    void theSetIsOfASizeThatSaysSomething() {
        assertThat(Arrays.stream(GoldSet.values())
                        .mapToInt(set -> set.documents().size()))
                .containsExactly(
                        30, 10, 10, 14, 14, 18, 13, 16, 8, 12, 12, 20, 16, 8, 8, 12, 12, 4, 4, 6, 6, 75, 75, 75, 75, 75,
                        75, 16);
    }
}
