package io.jinmai.store.cypher.identity;

import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Locks;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.record.MeantUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names that articles use, which stand for which, and whom each means, within one transaction. */
public final class NameBook {
    private static final String LOCK = Statements.one("identity/lock-names");
    private static final String USES_OF_NAMES = Statements.one("identity/uses-of-names");
    private static final String USES_NEAR = Statements.one("identity/uses-near");
    private static final String FULLER = Statements.one("identity/fuller-names");
    private static final String SHORTER = Statements.one("identity/shorter-names");
    private static final String SUPPORT = Statements.one("identity/support-fuller-names");
    private static final String DELETE_USES = Statements.one("identity/delete-uses");
    private static final String WRITE_USES = Statements.one("identity/write-uses");
    private static final String CHANGE_USES = Statements.one("identity/change-uses");
    private static final String DELETE_UNUSED = Statements.one("identity/delete-unused-names");

    private final CypherTransaction transaction;

    /** @param transaction one that may write */
    public NameBook(CypherTransaction transaction) {
        this.transaction = transaction;
    }

    /** Makes sure that the names exist and that no other transaction changes what they mean. */
    void lock(Collection<String> names) {
        Locks.create(transaction, LOCK, names);
    }

    /**
     * Locks the names and all that lead to them. What leads to a name that is locked cannot change any more, so it is asked for but once it
     * is.
     */
    SortedSet<String> lockLeadingTo(Collection<String> names) {
        SortedSet<String> locked = new TreeSet<>();
        SortedSet<String> open = new TreeSet<>(names);
        while (!open.isEmpty()) {
            lock(open);
            locked.addAll(open);
            open = new TreeSet<>(Rows.strings(transaction.run(SHORTER, Rows.ids(open))));
            open.removeAll(locked);
        }
        return locked;
    }

    List<MeantUse> usesOf(Collection<String> names) {
        return names.isEmpty() ? List.of() : MeantUse.all(transaction.run(USES_OF_NAMES, Rows.ids(names)));
    }

    /**
     * The uses of names near something.
     *
     * @param near by name the keys of which one at least must stand near its use; null for any use of the name
     */
    List<MeantUse> usesNear(SortedMap<String, SortedSet<String>> near) {
        List<String> all = new ArrayList<>();
        List<NearKeys> some = new ArrayList<>();
        near.forEach((name, keys) -> {
            if (keys == null) {
                all.add(name);
            } else {
                some.add(new NearKeys(List.of(name), keys));
            }
        });
        List<MeantUse> uses = new ArrayList<>(usesOf(all));
        List<Map<String, Object>> rows = NearKeys.rows(some);
        if (!rows.isEmpty()) {
            uses.addAll(MeantUse.all(transaction.run(USES_NEAR, Map.of("rows", rows))));
        }
        return uses;
    }

    /** What the names stand for, and what that stands for, to the end. */
    Standings standings(Collection<String> names) {
        SortedMap<Standing, Integer> uses = new TreeMap<>();
        Set<String> latest = new TreeSet<>(names);
        Set<String> seen = new TreeSet<>(latest);
        while (!latest.isEmpty()) {
            Set<String> next = new TreeSet<>();
            for (List<Object> row : transaction.run(FULLER, Rows.ids(latest)).rows()) {
                Standing standing = new Standing((String) row.get(0), (String) row.get(1));
                uses.put(standing, Math.toIntExact((Long) row.get(2)));
                next.add(standing.fuller());
            }
            next.removeAll(seen);
            seen.addAll(next);
            latest = next;
        }
        return new Standings(uses);
    }

    /** Writes down by how many uses more or fewer names stand for fuller ones. */
    void support(SortedMap<Standing, Integer> changes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        changes.forEach((standing, change) -> rows.add(standing.toRow(change)));
        Rows.unwind(transaction, SUPPORT, rows);
    }

    void deleteUsesIn(Collection<String> articles) {
        if (!articles.isEmpty()) {
            transaction.send(DELETE_USES, Rows.ids(articles));
        }
    }

    void write(Collection<MeantUse> uses) {
        SortedMap<String, List<Map<String, Object>>> byArticle = new TreeMap<>();
        uses.forEach(meant -> byArticle
                .computeIfAbsent(meant.use().article(), article -> new ArrayList<>())
                .add(meant.toRow()));
        List<Map<String, Object>> rows = new ArrayList<>();
        byArticle.forEach((article, used) -> rows.add(Map.of("article", article, "uses", used)));
        Rows.unwind(transaction, WRITE_USES, rows);
    }

    /** Writes down whom uses that are in the graph mean now. */
    public void change(Collection<MeantUse> uses) {
        Rows.unwind(
                transaction, CHANGE_USES, uses.stream().map(MeantUse::toChange).toList());
    }

    /** Takes out those of the names that no article uses and that stand for none. */
    void deleteUnused(Collection<String> names) {
        if (!names.isEmpty()) {
            transaction.send(DELETE_UNUSED, Rows.ids(names));
        }
    }
}
