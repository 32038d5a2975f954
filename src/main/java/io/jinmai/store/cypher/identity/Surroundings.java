package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.NameUse;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.record.NearDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands near names by their uses in the graph, within one transaction. The names are to be locked, or all that they stand for. */
final class Surroundings {
    private static final String SOME = Statements.one("identity/surroundings");
    private static final String ALL = Statements.one("identity/all-surroundings");
    private static final String DIGESTS = Statements.one("identity/near-digests");
    private static final String WRITE_DIGESTS = Statements.one("identity/write-near-digests");

    private final CypherTransaction transaction;
    private final SurroundingsMemory memory;

    Surroundings(CypherTransaction transaction, SurroundingsMemory memory) {
        this.transaction = transaction;
        this.memory = memory;
    }

    /** Of each name those of the keys it is asked about that stand near a use of it; nothing for a name near which none does. */
    Map<String, Set<String>> of(Collection<NearKeys> questions) {
        Map<String, Long> digests = digests(names(questions));
        recall(digests);
        Map<String, Set<String>> surroundings = new HashMap<>();
        List<NearKeys> open = new ArrayList<>();
        for (NearKeys question : questions) {
            Set<String> names = new TreeSet<>(question.names());
            names.retainAll(digests.keySet());
            Map<String, Set<String>> standing = memory.standing(question, digests);
            standing.forEach((name, keys) -> note(surroundings, name, keys));
            names.removeAll(standing.keySet());
            open.add(new NearKeys(names, question.keys()));
        }
        List<Map<String, Object>> rows = NearKeys.rows(open);
        if (!rows.isEmpty()) {
            transaction
                    .run(SOME, Map.of("rows", rows))
                    .rows()
                    .forEach(row -> note(surroundings, (String) row.get(0), Rows.set(row.get(1))));
        }
        return surroundings;
    }

    private static void note(Map<String, Set<String>> surroundings, String name, Set<String> keys) {
        surroundings.computeIfAbsent(name, n -> new HashSet<>()).addAll(keys);
    }

    private static Set<String> names(Collection<NearKeys> questions) {
        return questions.stream().flatMap(question -> question.names().stream()).collect(Collectors.toSet());
    }

    /** Reads all of the names that have been asked about before and are not remembered as they are. */
    private void recall(Map<String, Long> digests) {
        Set<String> unknown = digests.entrySet().stream()
                .filter(name -> !memory.holds(name.getKey(), name.getValue()) && memory.isAskedAgain(name.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        read(unknown).forEach((name, near) -> memory.put(name, digests.get(name), NearCounts.of(near)));
    }

    /** All that stands near the names; nothing for a name near which nothing does. */
    Map<String, Set<String>> all(Collection<String> names) {
        Map<String, Set<String>> all = new HashMap<>();
        read(names).forEach((name, near) -> all.put(name, new HashSet<>(near.keySet())));
        return all;
    }

    /** Of each name near how many of its uses each key stands. */
    private Map<String, Map<String, Integer>> read(Collection<String> names) {
        Map<String, Map<String, Integer>> near = new HashMap<>();
        if (!names.isEmpty()) {
            transaction
                    .run(ALL, Rows.ids(names))
                    .rows()
                    .forEach(row -> near.put((String) row.get(0), Rows.counts(row.get(1), row.get(2))));
        }
        return near;
    }

    /** Takes down that uses are in the graph no longer. */
    void take(Collection<NameUse> gone) {
        Map<String, NearCounts> near = NearCounts.byName(gone);
        change(gone).forEach((name, digest) -> memory.take(name, digest.before(), digest.after(), near.get(name)));
    }

    /** Takes down that uses have come into the graph. */
    void add(Collection<NameUse> added) {
        Map<String, NearCounts> near = NearCounts.byName(added);
        change(added).forEach((name, digest) -> memory.add(name, digest.before(), digest.after(), near.get(name)));
    }

    private record Changed(long before, long after) {}

    private Map<String, Changed> change(Collection<NameUse> uses) {
        Map<String, Long> changes = new TreeMap<>();
        uses.stream()
                .filter(use -> !use.near().isEmpty())
                .forEach(use -> changes.merge(use.name(), NearDigest.of(use), (one, other) -> one ^ other));
        Map<String, Long> before = digests(changes.keySet());
        Map<String, Changed> changed = new TreeMap<>();
        changes.forEach((name, change) -> {
            long digest = before.getOrDefault(name, NearDigest.NOTHING);
            changed.put(name, new Changed(digest, digest ^ change));
        });
        Rows.unwind(transaction, WRITE_DIGESTS, rows(changed));
        return changed;
    }

    private static List<Map<String, Object>> rows(Map<String, Changed> changed) {
        List<Map<String, Object>> rows = new ArrayList<>();
        changed.forEach((name, digest) -> {
            Map<String, Object> row = new HashMap<>();
            row.put("name", name);
            row.put("surroundings", digest.after() == NearDigest.NOTHING ? null : digest.after());
            rows.add(row);
        });
        return rows;
    }

    /** Of the names near which something stands. */
    private Map<String, Long> digests(Set<String> names) {
        Map<String, Long> digests = new HashMap<>();
        if (!names.isEmpty()) {
            transaction
                    .run(DIGESTS, Rows.ids(names))
                    .rows()
                    .forEach(row -> digests.put((String) row.get(0), (Long) row.get(1)));
        }
        return digests;
    }
}
