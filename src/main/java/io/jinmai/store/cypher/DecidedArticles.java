package io.jinmai.store.cypher;

import io.jinmai.store.cypher.article.ArticleIdentities;
import io.jinmai.store.cypher.article.ArticleMove;
import io.jinmai.store.cypher.database.Outcome;
import io.jinmai.store.cypher.database.Parallel;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.record.MeantUse;
import io.jinmai.store.cypher.record.ResolvedArticle;
import io.jinmai.store.cypher.writing.WritingStep;
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
    private CompletableFuture<List<ResolvedArticle>> coming;

    /** Those that say what they said and mean others: they are written so many at a time; at least one list. */
    private final List<List<ArticleIdentities>> moving;

    private CompletableFuture<WritingStep> firstStep;

    /**
     * @param asked ids of the articles that come or go
     * @param leaving those of them that have stood in the graph until now
     * @param decided every article that says something else from now on, by id; not to be changed any more
     * @param movedAtOnce how many further articles are written together
     */
    DecidedArticles(
            Set<String> asked,
            SortedMap<String, ArticleIdentities> leaving,
            SortedMap<String, ArticleIdentities> decided,
            int movedAtOnce) {
        List<ArticleIdentities> here =
                asked.stream().filter(decided::containsKey).map(decided::get).toList();
        List<ArticleIdentities> further = decided.entrySet().stream()
                .filter(article -> !asked.contains(article.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        this.moving = further.isEmpty() ? List.of(List.of()) : Rows.parts(further, movedAtOnce);
        this.coming = CompletableFuture.supplyAsync(() -> Parallel.map(here, ArticleIdentities::now));
        this.firstStep = coming.thenApplyAsync(said ->
                new WritingStep(Parallel.map(leaving.values(), ArticleIdentities::former), said, moves(moving.get(0))));
    }

    /** What articles say that come, some of them instead of what they said; to be asked before the steps. */
    List<ResolvedArticle> coming() {
        return Outcome.of(coming);
    }

    /** In how many steps all is written: the articles that come or go in the first of them. */
    int steps() {
        return moving.size();
    }

    /** The uses of names in the graph that mean others from this step on. */
    List<MeantUse> changedUses(int step) {
        return moving.get(step).stream()
                .flatMap(article -> article.changedUses().stream())
                .toList();
    }

    /**
     * What a step brings and takes; to be asked once for each, in their order. A step takes room in memory: a later one is worked out only
     * when it is asked for, and the first is not held any longer.
     *
     * @throws IllegalArgumentException if one entity id stands for two kinds
     */
    WritingStep step(int step) {
        if (step > 0) {
            return new WritingStep(List.of(), List.of(), moves(moving.get(step)));
        }
        WritingStep first = Outcome.of(firstStep);
        firstStep = null;
        coming = null;
        return first;
    }

    private static List<ArticleMove> moves(Collection<ArticleIdentities> articles) {
        return Parallel.map(articles, ArticleIdentities::move);
    }
}
