package io.jinmai.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.evaluation.input.ComparableName;
import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.GoldEntity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The annotations agree with their texts. */
class GoldSetTest {
    private static final Path README = Path.of("src/test/resources/gold/README.md");
    /** What the README of the gold set says of its size. */
    private static final Pattern STATED_SIZE = Pattern.compile("(\\d+) documents and (\\d+) snippets");

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
    void theSetIsOfTheSizeThatItsReadmeStates() throws IOException {
        Matcher stated = STATED_SIZE.matcher(Files.readString(README));
        assertThat(stated.find()).isTrue();
        Map<Boolean, Integer> sizes = Arrays.stream(GoldSet.values())
                .collect(Collectors.partitioningBy(
                        GoldSet::isOfSnippets,
                        Collectors.summingInt(set -> set.documents().size())));
        assertThat(sizes)
                .isEqualTo(Map.of(false, Integer.valueOf(stated.group(1)), true, Integer.valueOf(stated.group(2))));
    }
}
