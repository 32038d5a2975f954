package io.jinmai.store.cypher;

import io.jinmai.graph.RelationType;
import io.jinmai.store.cypher.Contributions.NewFact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Brings the relationships of facts to what the articles say, within one transaction. */
final class FactWriter {
    private static final String SUPPORTED = Statements.one("load/supported-facts");
    private static final Map<RelationType, String> READ = Statements.perType("load/read-facts");
    private static final Map<RelationType, String> CREATE = Statements.perType("load/create-facts");
    private static final Map<RelationType, String> UPDATE = Statements.perType("load/update-facts");
    private static final Map<RelationType, String> DELETE = Statements.perType("load/delete-facts");

    private final CypherTransaction transaction;

    FactWriter(CypherTransaction transaction) {
        this.transaction = transaction;
    }

    /** The facts that the articles support now, by type. */
    Map<RelationType, Set<String>> supportedBy(Set<String> articles) {
        Map<RelationType, Set<String>> facts = new EnumMap<>(RelationType.class);
        transaction
                .run(SUPPORTED, Rows.ids(articles))
                .rows()
                .forEach(
                        row -> facts.computeIfAbsent(RelationType.valueOf((String) row.get(0)), type -> new TreeSet<>())
                                .add((String) row.get(1)));
        return facts;
    }

    /**
     * Takes the articles' former support from facts and adds their new one; a fact that nobody supports then goes.
     *
     * @param losing the facts that the articles supported so far
     */
    Change write(Set<String> articles, Map<RelationType, Set<String>> losing, Contributions contributions) {
        Change change = Change.NONE;
        for (RelationType type : RelationType.values()) {
            SortedMap<String, NewFact> added = contributions.facts().get(type);
            Set<String> ids = new TreeSet<>(losing.getOrDefault(type, Set.of()));
            ids.addAll(added.keySet());
            if (!ids.isEmpty()) {
                change = change.plus(write(type, articles, ids, added));
            }
        }
        return change;
    }

    private Change write(RelationType type, Set<String> articles, Set<String> ids, SortedMap<String, NewFact> added) {
        Map<String, FactState> present = read(type, ids);
        List<Map<String, Object>> created = new ArrayList<>();
        List<Map<String, Object>> updated = new ArrayList<>();
        List<String> unsupported = new ArrayList<>();
        for (String id : ids) {
            FactState before = present.get(id);
            NewFact addition = added.get(id);
            if (before == null) {
                created.add(creation(addition));
                continue;
            }
            FactState kept = before.without(articles);
            FactState after = addition == null ? kept : kept.join(addition.state());
            if (!after.isSupported()) {
                unsupported.add(id);
            } else if (!after.equals(before)) {
                updated.add(Map.of("id", id, "properties", after.toRelationship()));
            }
        }
        Rows.unwind(transaction, CREATE.get(type), created);
        Rows.unwind(transaction, UPDATE.get(type), updated);
        Rows.unwind(transaction, DELETE.get(type), unsupported);
        return new Change(created.size(), unsupported.size());
    }

    private Map<String, FactState> read(RelationType type, Set<String> ids) {
        Map<String, FactState> states = new HashMap<>();
        transaction
                .run(READ.get(type), Rows.ids(ids))
                .rows()
                .forEach(row -> states.put((String) row.get(0), FactState.fromRelationship(Rows.map(row.get(1)))));
        return states;
    }

    private static Map<String, Object> creation(NewFact fact) {
        return Map.of(
                "from", fact.identity().from(),
                "to", fact.identity().to(),
                "properties", fact.state().toRelationship());
    }
}
