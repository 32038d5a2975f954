package io.jinmai.store.cypher;

import io.jinmai.store.cypher.article.ArticleIdentities;
import io.jinmai.store.cypher.article.ArticleMove;
import io.jinmai.store.cypher.article.MovedArticles;
import io.jinmai.store.cypher.database.Outcome;
import io.jinmai.store.cypher.database.Parallel;
import io.jinmai.store.cypher.record.MeantUse;
import io.jinmai.store.cypher.record.ResolvedArticle;
import io.jinmai.store.cypher.writing.WritingStep;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Articles of which it is decided whom their names mean, and what they say therefore. That is worked out on other cores: a transaction waits
 * for its database before it comes to write it.
 */
final class DecidedArticles {
    private CompletableFuture<List<ResolvedArticle>> coming;

    /** Those that say what they said and mean others. */
    private final MovedArticles moved;

    /** Of those the ones that are written together; at least one list. */
    private final List<List<String>> moving;

    /** Null when all have been asked for. */
    private CompletableFuture<WritingStep> nextStep;

    /**
     * @param leaving the articles that are replaced or go, as they have stood in the graph until now
     * @param coming the articles that come; not to be changed any more
     * @param moved the articles that do neither and mean others from now on; not to be changed any more
     */
    DecidedArticles(Collection<ArticleIdentities> leaving, Collection<ArticleIdentities> coming, MovedArticles moved) {
        this.coming = CompletableFuture.supplyAsync(() -> Parallel.map(coming, ArticleIdentities::now));
        this.moved = moved;
        List<List<String>> parts = moved.parts();
        this.moving = parts.isEmpty() ? List.of(List.of()) : parts;
        Collection<ArticleIdentities> first = moved.read(moving.get(0)).values();
        this.nextStep = this.coming.thenApplyAsync(
                said -> new WritingStep(Parallel.map(leaving, ArticleIdentities::former), said, moves(first)));
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
        return moved.changedUses(moving.get(step));
    }

    /**
     * What a step brings and takes; to be asked once for each, in their order. The articles of the following one are read then, as long as
     * the graph has whom they meant, and it is worked out while this one is written. More than two steps are never held in memory, and the articles of one that were read first.
     *
     * @throws IllegalArgumentException if one entity id stands for two kinds
     */
    WritingStep step(int step) {
        WritingStep asked = Outcome.of(nextStep);
        coming = null;
        nextStep = step + 1 < steps() ? moving(step + 1) : null;
        return asked;
    }

    private CompletableFuture<WritingStep> moving(int step) {
        Collection<ArticleIdentities> articles = moved.read(moving.get(step)).values();
        return CompletableFuture.supplyAsync(() -> new WritingStep(List.of(), List.of(), moves(articles)));
    }

    private static List<ArticleMove> moves(Collection<ArticleIdentities> articles) {
        return Parallel.map(articles, ArticleIdentities::move);
    }
}
