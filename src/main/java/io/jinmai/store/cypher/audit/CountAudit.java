package io.jinmai.store.cypher.audit;

import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.record.Supporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts anew the articles of facts that name but some of them, and sees whether they name the right ones. What that costs is bounded by the
 * number of the articles and not by what the graph holds: facts that lead from an entity which too many articles mention are passed over, and
 * those from the entities mentioned least are counted first, until there is no room for the next.
 */
final class CountAudit {
    private static final String OFTEN_MENTIONED = Statements.one("load/often-mentioned");
    private static final String LOCK_ENTITIES = Statements.one("load/lock-entities");
    private static final String COUNTED_FACTS = Statements.one("load/counted-facts");
    private static final int MOST_MENTIONS = 500;

    /** How many mentions are looked through for each article of a run; at least those of one entity. */
    private static final int MENTIONS_AN_ARTICLE = 50;

    private final CypherTransaction transaction;
    private final int named;

    /** @param named how many of its articles a fact names */
    CountAudit(CypherTransaction transaction, int named) {
        this.transaction = transaction;
        this.named = named;
    }

    /**
     * What was counted.
     *
     * @param entities those whose facts were counted
     * @param supportersOfWrongFacts ids of articles, each as often as it supports a fact whose count or whose named articles are wrong
     */
    record Counted(Set<String> entities, List<String> supportersOfWrongFacts) {}

    /**
     * Counts the facts that lead from what the articles mention.
     *
     * @param articles locked ones
     * @param done entities whose facts need not be counted again
     */
    Counted of(Collection<String> articles, Set<String> done) {
        Set<String> entities = oftenMentioned(articles, done);
        if (entities.isEmpty()) {
            return new Counted(Set.of(), List.of());
        }
        // The facts between locked entities are safe from other transactions.
        transaction.send(LOCK_ENTITIES, Rows.ids(entities));
        List<String> wrong = new ArrayList<>();
        for (List<Object> row : transaction
                .run(COUNTED_FACTS, Map.of("ids", List.copyOf(entities), "named", named))
                .rows()) {
            SortedSet<Supporter> supporters = supporters((List<?>) row.get(3));
            if ((Long) row.get(1) != supporters.size() || !first(supporters).equals(Set.copyOf((List<?>) row.get(2)))) {
                supporters.stream().map(Supporter::article).forEach(wrong::add);
            }
        }
        return new Counted(Set.copyOf(entities), List.copyOf(wrong));
    }

    private Set<String> oftenMentioned(Collection<String> articles, Set<String> done) {
        Map<String, Object> looked = Map.of("ids", List.copyOf(articles), "least", named, "most", MOST_MENTIONS);
        long room = Math.max(MOST_MENTIONS, (long) MENTIONS_AN_ARTICLE * articles.size());
        Set<String> entities = new TreeSet<>();
        for (List<Object> row : transaction.run(OFTEN_MENTIONED, looked).rows()) {
            String entity = (String) row.get(0);
            if (!done.contains(entity)) {
                room -= (Long) row.get(1);
                if (room < 0) {
                    break;
                }
                entities.add(entity);
            }
        }
        return entities;
    }

    private static SortedSet<Supporter> supporters(List<?> rows) {
        return rows.stream()
                .map(Rows::map)
                .map(row -> new Supporter((String) row.get("article"), (Boolean) row.get("isStated")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Object> first(SortedSet<Supporter> supporters) {
        return supporters.stream().limit(named).map(Supporter::article).collect(Collectors.toSet());
    }
}
