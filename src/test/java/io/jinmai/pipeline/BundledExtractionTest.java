package io.jinmai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.specimen.InventedNews;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Articles that are extracted together say what each says by itself, whatever stands beside them. */
class BundledExtractionTest {
    private static final int INVENTED = 40;
    private static final Extractor EXTRACTOR = ArticleExtractorTest.EXTRACTOR;
    private static final List<Article> ARTICLES = Stream.concat(OriginalArticles.ALL.stream(), invented())
            .map(OriginalArticles::read)
            .toList();
    private static final List<ArticleGraph> ALONE =
            ARTICLES.stream().map(EXTRACTOR::extract).toList();

    private static Stream<String> invented() {
        InventedNews news = InventedNews.inBrief();
        return IntStream.range(0, INVENTED)
                .mapToObj(i -> news.article(Integer.toString(i), i).text());
    }

    @Property(tries = 60)
    void sayWhatTheySayAlone(@ForAll @Size(max = 30) List<@IntRange(max = INVENTED + 3) Integer> chosen) {
        List<Article> articles = chosen.stream().map(ARTICLES::get).toList();

        assertThat(EXTRACTOR.extractAll(articles))
                .isEqualTo(chosen.stream().map(ALONE::get).toList());
    }
}
