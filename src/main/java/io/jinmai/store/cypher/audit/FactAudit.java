package io.jinmai.store.cypher.audit;

import io.jinmai.graph.RelationType;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts anew how many facts the graph holds of articles: those that their mentions tell of, that lead from the entity mentioned, and that
 * count the article. Facts are looked up by id, so that it does not matter how much is known of an entity.
 */
final class FactAudit {
    private static final String TOLD = Statements.one("load/told-facts");
    private static final Map<RelationType, String> COUNTED = Statements.perType("load/audit-facts");

    private final CypherTransaction transaction;
    private final int named;

    /** @param named how many of its articles a fact names */
    FactAudit(CypherTransaction transaction, int named) {
        this.transaction = transaction;
        this.named = named;
    }

    /** A fact, and the entity from which it leads. */
    private record Told(String fact, String from) {}

    /** @return by article the number of its facts; nothing for one that has none */
    Map<String, Long> of(Collection<String> articles) {
        Map<Told, List<?>> open = new HashMap<>();
        transaction.run(TOLD, Rows.ids(articles)).rows().forEach(row -> open.put(told(row), (List<?>) row.get(2)));
        Map<String, Long> facts = new HashMap<>();
        for (String counted : COUNTED.values()) {
            Set<Told> found = new HashSet<>();
            for (List<Object> row : transaction.run(counted, parameters(open)).rows()) {
                Told told = told(row);
                if (open.containsKey(told)) {
                    found.add(told);
                    ((List<?>) row.get(2)).forEach(article -> facts.merge((String) article, 1L, Long::sum));
                }
            }
            open.keySet().removeAll(found);
        }
        return facts;
    }

    private static Told told(List<Object> row) {
        return new Told((String) row.get(0), (String) row.get(1));
    }

    private Map<String, Object> parameters(Map<Told, List<?>> open) {
        List<Map<String, Object>> rows = new ArrayList<>();
        open.forEach((told, articles) -> rows.add(Map.of("fact", told.fact(), "articles", articles)));
        return Map.of("rows", rows, "named", named);
    }
}
