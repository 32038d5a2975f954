package io.jinmai.store.cypher.writing;

import io.jinmai.graph.RelationType;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.record.FactState;
import io.jinmai.store.cypher.record.SupportedFact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Brings the relationships of facts to what the articles say, within one transaction, before their mentions are. */
final class FactWriter {
    private static final Map<RelationType, String> READ = Statements.perType("load/read-facts");
    private static final Map<RelationType, String> CREATE = Statements.perType("load/create-facts");
    private static final Map<RelationType, String> UPDATE = Statements.perType("load/update-facts");
    private static final Map<RelationType, String> DELETE = Statements.perType("load/delete-facts");

    private final CypherTransaction transaction;
    private final Losses losses;
    private final Contributions contributions;
    private final SupporterSearch supporters;

    /** @param named how many of its articles a fact names */
    FactWriter(CypherTransaction transaction, Losses losses, Contributions contributions, int named) {
        this.transaction = transaction;
        this.losses = losses;
        this.contributions = contributions;
        this.supporters = new SupporterSearch(transaction, named);
    }

    /**
     * Takes from facts the support they lose and adds what they gain; a fact that nobody supports then goes.
     *
     * @param isNew whether an entity has just been made, so that no fact of it can be there
     * @param asked articles whose facts are counted
     */
    Change write(Predicate<String> isNew, Set<String> asked) {
        Map<RelationType, Set<String>> concerned = concerned();
        // All of them first: then the database writes the facts of one type while those of the next are worked out.
        Map<RelationType, Map<String, FactState>> present = new EnumMap<>(RelationType.class);
        concerned.forEach((type, ids) -> present.put(type, read(type, mayBeThere(type, ids, isNew))));
        Change change = Change.NONE;
        for (Map.Entry<RelationType, Set<String>> facts : concerned.entrySet()) {
            RelationType type = facts.getKey();
            change = change.plus(write(type, facts.getValue(), present.get(type), asked));
        }
        return change;
    }

    /** The facts that lose support or gain some, by type. */
    private Map<RelationType, Set<String>> concerned() {
        Map<RelationType, Set<String>> concerned = new EnumMap<>(RelationType.class);
        for (RelationType type : RelationType.values()) {
            Set<String> ids = new TreeSet<>(losses.facts(type).keySet());
            ids.addAll(contributions.facts(type).keySet());
            if (!ids.isEmpty()) {
                concerned.put(type, ids);
            }
        }
        return concerned;
    }

    private Change write(RelationType type, Set<String> ids, Map<String, FactState> present, Set<String> asked) {
        SortedMap<String, FactState> after = after(type, ids, present);
        List<Map<String, Object>> created = new ArrayList<>();
        List<Map<String, Object>> updated = new ArrayList<>();
        List<String> unsupported = new ArrayList<>();
        after.forEach((id, state) -> {
            FactState before = present.get(id);
            if (before == null && state.isSupported()) {
                created.add(creation(fact(type, id), state));
            } else if (before != null && !state.isSupported()) {
                unsupported.add(id);
            } else if (before != null && !state.equals(before)) {
                updated.add(Map.of("id", id, "properties", state.toRelationship()));
            }
        });
        Rows.unwind(transaction, CREATE.get(type), created);
        Rows.unwind(transaction, UPDATE.get(type), updated);
        Rows.unwind(transaction, DELETE.get(type), unsupported);
        return change(type, asked, present.keySet(), unsupported);
    }

    private SortedMap<String, FactState> after(RelationType type, Set<String> ids, Map<String, FactState> present) {
        SortedMap<String, FactState> after = new TreeMap<>();
        List<SupporterSearch.Open> open = new ArrayList<>();
        for (String id : ids) {
            FactRevision revision = new FactRevision(
                    present.get(id),
                    losses.facts(type).get(id),
                    contributions.facts(type).get(id));
            Optional<FactState> known = revision.known(supporters.named());
            if (known.isPresent()) {
                after.put(id, known.get());
            } else {
                open.add(revision.open());
            }
        }
        after.putAll(supporters.find(open));
        return after;
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
                .filter(fact -> concerns(fact.getValue(), asked))
                .count();
        long deleted = unsupported.stream()
                .map(losses.facts(type)::get)
                .filter(lost -> lost != null && concerns(lost, asked))
                .count();
        return new Change((int) created, (int) deleted);
    }

    private static boolean concerns(SupportedFact fact, Set<String> articles) {
        return fact.state().named().keySet().stream().anyMatch(articles::contains);
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

    private SupportedFact fact(RelationType type, String id) {
        SupportedFact added = contributions.facts(type).get(id);
        return added == null ? losses.facts(type).get(id) : added;
    }

    private static Map<String, Object> creation(SupportedFact fact, FactState state) {
        return Map.of(
                "from", fact.identity().from(),
                "to", fact.identity().to(),
                "properties", state.toRelationship());
    }
}
