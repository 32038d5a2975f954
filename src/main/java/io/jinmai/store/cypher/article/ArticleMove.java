package io.jinmai.store.cypher.article;

import io.jinmai.store.cypher.record.ArticleMention;
import io.jinmai.store.cypher.record.ResolvedArticle;
import io.jinmai.store.cypher.record.SupportedFact;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What changes for an article that says what it said, of whose names some mean others now. Of all that it says only the difference is kept,
 * since one new name may move thousands of articles.
 *
 * @param lostMentions the mentions of entities that the article mentions no longer, or otherwise
 * @param gainedMentions the mentions of entities that the article did not mention, or otherwise
 * @param changedMentions the mentions of entities as before, of which the article supports other facts
 * @param lostFacts the facts that the article supports no longer, or otherwise
 * @param gainedFacts the facts that the article did not support, or otherwise: of each all that it states
 * @param counts how much the article says now ({@link ResolvedArticle#counts}); empty where it is as much as before
 */
public record ArticleMove(
        String article,
        List<ArticleMention> lostMentions,
        List<ArticleMention> gainedMentions,
        List<ArticleMention> changedMentions,
        List<SupportedFact> lostFacts,
        List<SupportedFact> gainedFacts,
        Map<String, Object> counts) {

    /**
     * @param former the article under the keys of the whole graph as they were
     * @param now the same under those that they are
     */
    static ArticleMove between(ResolvedArticle former, ResolvedArticle now) {
        return new ArticleMove(
                now.id(),
                ofOtherEntities(former, now),
                ofOtherEntities(now, former),
                changed(former, now),
                without(former, now),
                without(now, former),
                now.counts().equals(former.counts()) ? Map.of() : now.counts());
    }

    private static List<ArticleMention> changed(ResolvedArticle former, ResolvedArticle now) {
        Map<String, ArticleMention> before = byEntity(former);
        return now.mentions().stream()
                .filter(mention -> {
                    ArticleMention other = before.get(mention.entity().id());
                    return other != null && other.entity().equals(mention.entity()) && !other.equals(mention);
                })
                .toList();
    }

    private static List<ArticleMention> ofOtherEntities(ResolvedArticle article, ResolvedArticle other) {
        Map<String, ArticleMention> there = byEntity(other);
        return article.mentions().stream()
                .filter(mention -> {
                    ArticleMention same = there.get(mention.entity().id());
                    return same == null || !same.entity().equals(mention.entity());
                })
                .toList();
    }

    private static Map<String, ArticleMention> byEntity(ResolvedArticle article) {
        return article.mentions().stream()
                .collect(Collectors.toMap(mention -> mention.entity().id(), mention -> mention));
    }

    private static List<SupportedFact> without(ResolvedArticle article, ResolvedArticle other) {
        return article.facts().values().stream()
                .filter(fact -> !fact.equals(other.facts().get(fact.identity().id())))
                .toList();
    }
}
