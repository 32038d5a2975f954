package io.jinmai.store.cypher.writing;

import io.jinmai.graph.EntityType;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Locks;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.record.EntityRecords;
import io.jinmai.store.cypher.record.EntityState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Brings entity nodes to what the articles say, within one transaction. */
final class EntityWriter {
    private static final String LOCK = Statements.one("load/lock-entities");
    private static final String READ_CONTRIBUTIONS = Statements.one("load/read-contributions");
    private static final String DELETE = Statements.one("load/delete-entities");
    private static final Map<EntityType, String> WRITE = Statements.perKind("load/write-entities");

    private final CypherTransaction transaction;
    private final Map<String, Optional<EntityState>> present = new HashMap<>();

    /** Nodes that no article mentions so far. */
    private final SortedSet<String> unmentioned = new TreeSet<>();

    EntityWriter(CypherTransaction transaction) {
        this.transaction = transaction;
    }

    /** Makes sure that the nodes exist and that no other transaction changes them; reads what they say. The next step is about them alone. */
    void lock(Set<String> ids) {
        present.clear();
        Locks.create(transaction, LOCK, ids)
                .forEach((id, row) ->
                        present.put(id, EntityRecords.fromNode((List<?>) row.get(1), Rows.map(row.get(2)))));
    }

    /** Whether a locked node has just been made, so that there is nothing around it. */
    boolean isNew(String id) {
        return present.get(id).isEmpty();
    }

    /**
     * Writes the locked nodes that change. Those that lost an article are worked out anew from the articles that remain; the
     * others gain what the new articles say. One that no article mentions any more stays until {@link #deleteUnmentioned}: a later step may
     * bring it another.
     *
     * @param losing ids of nodes that an article has stopped mentioning in its former text
     * @return how many entities there are that were not there before
     */
    int write(Set<String> losing, Contributions contributions) {
        Map<String, EntityState> remaining = losing.isEmpty() ? Map.of() : remaining(losing);
        Map<EntityType, List<Map<String, Object>>> rows = new EnumMap<>(EntityType.class);
        int created = 0;
        for (Map.Entry<String, Optional<EntityState>> node : present.entrySet()) {
            String id = node.getKey();
            Optional<EntityState> before = node.getValue();
            EntityState kept =
                    losing.contains(id) || unmentioned.contains(id) ? remaining.get(id) : before.orElse(null);
            EntityState after = join(kept, contributions.entities().get(id));
            if (after == null) {
                unmentioned.add(id);
                continue;
            }
            unmentioned.remove(id);
            if (!after.equals(before.orElse(null))) {
                created += before.isPresent() ? 0 : 1;
                rows.computeIfAbsent(after.kind(), kind -> new ArrayList<>())
                        .add(Map.of("id", id, "properties", after.toNode()));
            }
        }
        rows.forEach((kind, changed) -> Rows.unwind(transaction, WRITE.get(kind), changed));
        return created;
    }

    /** Deletes the nodes that no article mentions any more, at the end; how many. */
    int deleteUnmentioned() {
        Rows.unwind(transaction, DELETE, List.copyOf(unmentioned));
        return unmentioned.size();
    }

    private Map<String, EntityState> remaining(Set<String> losing) {
        Map<String, EntityState> states = new HashMap<>();
        transaction.run(READ_CONTRIBUTIONS, Rows.ids(losing)).rows().forEach(row -> {
            String id = (String) row.get(0);
            EntityType kind = present.get(id).orElseThrow().kind();
            states.merge(id, EntityRecords.fromContribution(id, kind, (String) row.get(1)), EntityState::join);
        });
        return states;
    }

    private static EntityState join(EntityState kept, EntityState added) {
        if (kept == null || added == null) {
            return kept == null ? added : kept;
        }
        return kept.join(added);
    }
}
