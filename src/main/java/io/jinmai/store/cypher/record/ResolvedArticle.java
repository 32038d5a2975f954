package io.jinmai.store.cypher.record;

import io.jinmai.graph.ArticleGraph;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What an article says under the keys of the whole graph.
 *
 * @param facts by id
 * @param mentions of each entity one
 */
public record ResolvedArticle(
        ArticleGraph graph, SortedMap<String, SupportedFact> facts, List<ArticleMention> mentions) {

    /** @param graph under the keys of the whole graph */
    public static ResolvedArticle of(ArticleGraph graph) {
        SortedMap<String, SupportedFact> facts = SupportedFact.of(graph);
        return new ResolvedArticle(graph, facts, ArticleMention.of(graph.entities(), facts.values()));
    }

    /** The article's id. */
    public String id() {
        return graph.article().id();
    }

    /** How many entities the article mentions ({@code entityCount}) and how many facts it supports ({@code factCount}). */
    public Map<String, Object> counts() {
        return Map.of("entityCount", (long) mentions.size(), "factCount", (long) facts.size());
    }
}
