package io.jinmai.view;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers for the entities and evidence of an article: a page refers to them by number, never by what a text calls them. */
final class PageNumbers {
    private final String prefix;
    private final Map<String, Integer> entities = new HashMap<>();
    private final Map<TextSpan, Integer> evidence = new TreeMap<>();

    /** @param number the article's place on the page, from 1 */
    PageNumbers(int number, ArticleGraph graph) {
        this.prefix = "a" + number;
        for (Entity entity : graph.entities()) {
            entities.put(entity.id(), entities.size());
        }
        for (Fact fact : graph.facts()) {
            fact.evidence().forEach(span -> evidence.putIfAbsent(span, evidence.size()));
        }
    }

    String articleId() {
        return prefix;
    }

    /** Id of the element that marks a piece of evidence in the text. */
    String evidenceId(TextSpan span) {
        return prefix + "s" + evidence.get(span);
    }

    String entity(String entityId) {
        return Integer.toString(entities.get(entityId));
    }

    String evidence(TextSpan span) {
        return Integer.toString(evidence.get(span));
    }

    List<TextSpan> allEvidence() {
        return List.copyOf(evidence.keySet());
    }
}
