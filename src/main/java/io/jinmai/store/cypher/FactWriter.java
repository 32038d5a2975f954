package io.jinmai.store.cypher;

import io.jinmai.graph.RelationType;
import io.jinmai.store.cypher.Contributions.NewFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Brings the relationships of facts to what the articles say, within one transaction. */
final class FactWriter {
    private static final Map<RelationType, String> READ = Statements.perType("load/read-facts");
    private static final Map<RelationType, String> CREATE = Statements.perType("load/create-facts");
    private static final Map<RelationType, String> UPDATE = Statements.perType("load/update-facts");
    private static final Map<RelationType, String> DELETE = Statements.perType("load/delete-facts");

    private final CypherTransaction transaction;
    private final Losses losses;
    private final Contributions contributions;

    FactWriter(CypherTransaction transaction, Losses losses, Contributions contributions) {
        this.transaction = transaction;
        this.losses = losses;
        this.contributions = contributions;
    }

    /**
     * Takes from facts the support they lose and adds what they gain; a fact that nobody supports then goes.
     *
     * @param isNew whether an entity has just been made, so that no fact of it can be there
     * @param asked articles whose facts are counted
     */
    Change write(Predicate<String> isNew, Set<String> asked) {
        Change change = Change.NONE;
        for (RelationType type : RelationType.values()) {
            Set<String> ids = new TreeSet<>(losses.facts(type).keySet());
            ids.addAll(contributions.facts(type).keySet());
            if (!ids.isEmpty()) {
                change = change.plus(write(type, ids, isNew, asked));
            }
        }
        return change;
    }

    private Change write(RelationType type, Set<String> ids, Predicate<String> isNew, Set<String> asked) {
        Map<String, FactState> present = read(type, mayBeThere(type, ids, isNew));
        List<Map<String, Object>> created = new ArrayList<>();
        List<Map<String, Object>> updated = new ArrayList<>();
        List<String> unsupported = new ArrayList<>();
        for (String id : ids) {
            FactState before = present.get(id);
            FactState after = after(type, id, before);
            if (before == null && after != null) {
                created.add(creation(contributions.facts(type).get(id)));
            } else if (before != null && !after.isSupported()) {
                unsupported.add(id);
            } else if (before != null && !after.equals(before)) {
                updated.add(Map.of("id", id, "properties", after.toRelationship()));
            }
        }
        Rows.unwind(transaction, CREATE.get(type), created);
        Rows.unwind(transaction, UPDATE.get(type), updated);
        Rows.unwind(transaction, DELETE.get(type), unsupported);
        return change(type, asked, present.keySet(), unsupported);
    }

    /** @return null for a fact that neither is there nor comes */
    private FactState after(RelationType type, String id, FactState before) {
        NewFact addition = contributions.facts(type).get(id);
        if (before == null) {
            return addition == null ? null : addition.state();
        }
        FactState kept = before.without(losses.facts(type).getOrDefault(id, Set.of()));
        return addition == null ? kept : kept.join(addition.state());
    }

    private Set<String> mayBeThere(RelationType type, Set<String> ids, Predicate<String> isNew) {
        Set<String> may = new TreeSet<>(ids);
        contributions.facts(type).forEach((id, fact) -> {
            if (isNew.test(fact.identity().from()) || isNew.test(fact.identity().to())) {
                may.remove(id);
            }
        });
        return may;
    }

    /** Facts that the articles asked for brought or took; further ones may have moved with other articles. */
    private Change change(RelationType type, Set<String> asked, Set<String> present, List<String> unsupported) {
        long created = contributions.facts(type).entrySet().stream()
                .filter(fact -> !present.contains(fact.getKey()))
                .filter(fact ->
                        !Collections.disjoint(fact.getValue().state().supports().keySet(), asked))
                .count();
        long deleted = unsupported.stream()
                .filter(id -> !Collections.disjoint(losses.facts(type).getOrDefault(id, Set.of()), asked))
                .count();
        return new Change((int) created, (int) deleted);
    }

    private Map<String, FactState> read(RelationType type, Set<String> ids) {
        Map<String, FactState> states = new HashMap<>();
        if (ids.isEmpty()) {
            return states;
        }
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
