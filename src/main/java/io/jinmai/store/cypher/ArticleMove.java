package io.jinmai.store.cypher;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An article that says what it said, of whose names some mean others now. Of all that it says only the difference is to be written.
 *
 * @param former under the keys of the whole graph as they were
 * @param now under those that they are
 */
record ArticleMove(ResolvedArticle former, ResolvedArticle now) {

    String article() {
        return now.id();
    }

    /** The mentions of entities that the article mentions no longer, or otherwise. */
    List<ArticleMention> lostMentions() {
        return ofOtherEntities(former, now);
    }

    /** The mentions of entities that the article did not mention, or otherwise. */
    List<ArticleMention> gainedMentions() {
        return ofOtherEntities(now, former);
    }

    /** The mentions of entities as before, of which the article supports other facts. */
    List<ArticleMention> changedMentions() {
        Map<String, ArticleMention> before = byEntity(former);
        return now.mentions().stream()
                .filter(mention -> {
                    ArticleMention other = before.get(mention.entity().id());
                    return other != null && other.entity().equals(mention.entity()) && !other.equals(mention);
                })
                .toList();
    }

    /** The facts that the article supports no longer, or otherwise. */
    List<SupportedFact> lostFacts() {
        return without(former, now);
    }

    /** The facts that the article did not support, or otherwise: of each all that it states. */
    List<SupportedFact> gainedFacts() {
        return without(now, former);
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
