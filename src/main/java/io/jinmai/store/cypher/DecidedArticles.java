package io.jinmai.store.cypher;

import io.jinmai.store.cypher.article.ArticleIdentities;
import io.jinmai.store.cypher.article.ArticleMove;
import io.jinmai.store.cypher.database.Outcome;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.record.ResolvedArticle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;

/**
 * Articles of which it is decided whom their names mean, and what they say therefore. That is worked out on other cores: a transaction waits
 * for its database before it comes to write it.
 */
final class DecidedArticles {
    private final CompletableFuture<List<ResolvedArticle>> former;
    private final CompletableFuture<List<ResolvedArticle>> coming;
    private final List<List<ArticleIdentities>> moving;
    private final CompletableFuture<List<ArticleMove>> firstMoves;

    /**
     * @param asked ids of the articles that come or go
     * @param leaving those of them that have stood in the graph until now
     * @param decided every article that says something else from now on, by id; not to be changed any more
     * @param movedAtOnce how many articles move together
     */
    DecidedArticles(
            Set<String> asked,
            SortedMap<String, ArticleIdentities> leaving,
            SortedMap<String, ArticleIdentities> decided,
            int movedAtOnce) {
        this.coming = CompletableFuture.supplyAsync(() -> asked.parallelStream()
                .filter(decided::containsKey)
                .map(id -> decided.get(id).now())
                .toList());
        this.former = CompletableFuture.supplyAsync(() ->
                leaving.values().parallelStream().map(ArticleIdentities::former).toList());
        this.moving = Rows.parts(
                decided.entrySet().stream()
                        .filter(article -> !asked.contains(article.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                movedAtOnce);
        List<ArticleIdentities> first = moving.isEmpty() ? List.of() : moving.get(0);
        // After the others, which are wanted before.
        this.firstMoves = coming.thenApply(done -> moves(first));
    }

    /** What articles said whose former text no longer counts. */
    List<ResolvedArticle> former() {
        return Outcome.of(former);
    }

    /** What articles say that come, some of them instead of what they said. */
    List<ResolvedArticle> coming() {
        return Outcome.of(coming);
    }

    /** The further articles, of whose names some mean others now: those that move together, at least one list. */
    List<List<ArticleIdentities>> moving() {
        return moving.isEmpty() ? List.of(List.of()) : moving;
    }

    /** What changes for articles that move together. Of the later ones it is worked out only now: it takes room in memory. */
    List<ArticleMove> moves(int step) {
        return step == 0 ? Outcome.of(firstMoves) : moves(moving.get(step));
    }

    private static List<ArticleMove> moves(Collection<ArticleIdentities> articles) {
        return articles.parallelStream().map(ArticleIdentities::move).toList();
    }
}
