package io.jinmai.store.cypher;

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
record ResolvedArticle(ArticleGraph graph, SortedMap<String, SupportedFact> facts, List<ArticleMention> mentions) {

    static ResolvedArticle of(ArticleGraph graph) {
        SortedMap<String, SupportedFact> facts = SupportedFact.of(graph);
        return new ResolvedArticle(graph, facts, ArticleMention.of(graph.entities(), facts.values()));
    }

    String id() {
        return graph.article().id();
    }

    /** How many entities the article mentions ({@code entityCount}) and how many facts it supports ({@code factCount}). */
    Map<String, Object> counts() {
        return Map.of("entityCount", (long) mentions.size(), "factCount", (long) facts.size());
    }
}
