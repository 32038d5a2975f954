package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.TextSpan;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.UnwrittenFact;
import java.util.List;

/**
 * An article as it goes into the graph, with the account of its facts:
 * {@code extracted = the graph's facts + merged + unwritten}.
 *
 * @param named what the article says, and by which names others may call what it names
 * @param extracted facts of the article, with those that names alone imply
 * @param merged facts that turned out to say the same as another of the article
 * @param unwritten facts that do not go into the graph, in the order of the article
 */
public record Resolved(NamedArticle named, int extracted, int merged, List<UnwrittenFact> unwritten) {

    /** @throws IllegalArgumentException if the account does not come out even */
    public Resolved {
        unwritten = List.copyOf(unwritten);
        int accounted = named.graph().facts().size() + merged + unwritten.size();
        if (extracted != accounted) {
            throw new IllegalArgumentException(
                    "%d facts extracted but %d accounted for".formatted(extracted, accounted));
        }
    }

    /** The same with the text of the article that it was read from. */
    public Resolved withTextOf(Article article) {
        String text = article.input().substring(article.start(), article.end());
        TextSpan read = new TextSpan(article.start(), article.end(), text);
        return new Resolved(named.withText(read), extracted, merged, unwritten);
    }

    /** Of the text in UTF-16 characters; 0 where only what the article says is at hand. */
    int length() {
        return named.text() == null ? 0 : named.text().text().length();
    }

    /** What goes to the graph. */
    public ArticleGraph graph() {
        return named.graph();
    }
}
