package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;
import java.util.List;
import java.util.stream.IntStream;

/** Makes of what an article says what goes into the graph. Thread-safe and deterministic. */
@FunctionalInterface
public interface ArticleResolution {
    Resolved resolve(ArticleGraph graph);

    /**
     * The same of each article, with its text.
     *
     * @param graphs what each of the articles says, in their order
     */
    default List<Resolved> resolveWithTexts(List<Article> articles, List<ArticleGraph> graphs) {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> resolve(graphs.get(i)).withTextOf(articles.get(i)))
                .toList();
    }
}
