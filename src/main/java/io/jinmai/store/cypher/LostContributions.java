package io.jinmai.store.cypher;

import io.jinmai.graph.ArticleGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What articles said of entities and say no longer. An entity that thousands of articles name is not worked out anew for each of them that
 * is corrected: what another article says as well is not lost.
 *
 * @param entities ids of all that the articles mentioned so far
 * @param rows {@code id} of an entity and {@code contribution} that an article no longer makes to it
 */
record LostContributions(Set<String> entities, Set<Map<String, Object>> rows) {
    private static final String MENTIONED = Statements.one("load/mentioned-entities");
    private static final String BEARING = Statements.one("load/entities-that-lose");

    /**
     * Read before the articles' mentions are deleted.
     *
     * @param articles that stand in the graph with what they said so far
     * @param now what they say from now on, and further articles
     */
    static LostContributions of(CypherTransaction transaction, Set<String> articles, Contributions now) {
        Set<String> entities = new TreeSet<>();
        Set<Map<String, Object>> rows = new HashSet<>();
        if (!articles.isEmpty()) {
            Set<List<Object>> kept = contributions(articles, now);
            for (List<Object> row :
                    transaction.run(MENTIONED, Rows.ids(articles)).rows()) {
                entities.add((String) row.get(1));
                if (!kept.contains(row)) {
                    rows.add(Map.of("id", row.get(1), "contribution", row.get(3)));
                }
            }
        }
        return new LostContributions(entities, rows);
    }

    private static Set<List<Object>> contributions(Set<String> articles, Contributions now) {
        Set<List<Object>> contributions = new HashSet<>();
        for (ArticleGraph article : now.articles()) {
            String id = article.article().id();
            if (articles.contains(id)) {
                article.entities()
                        .forEach(entity -> contributions.add(
                                List.of(id, entity.id(), EntityRecords.toContribution(EntityState.of(entity)))));
            }
        }
        return contributions;
    }

    /** The entities that lose something that no article says any more; asked once the articles' mentions are deleted. */
    Set<String> bearing(CypherTransaction transaction) {
        return rows.isEmpty()
                ? Set.of()
                : Set.copyOf(Rows.strings(transaction.run(BEARING, Map.of("rows", List.copyOf(rows)))));
    }
}
