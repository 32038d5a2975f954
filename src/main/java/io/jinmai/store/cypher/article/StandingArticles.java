package io.jinmai.store.cypher.article;

import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.record.MeantUse;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The articles that stand in the graph, within one transaction. */
public final class StandingArticles {
    private static final String LOCK = Statements.one("load/lock-articles");
    private static final String EXTRACTIONS = Statements.one("identity/extractions");
    private static final String USES = Statements.one("identity/uses-in-articles");
    private static final String BEARERS = Statements.one("identity/bearers-in-articles");

    /** One new name may move thousands of articles, and what comes back of all at once is large. */
    private static final int AT_ONCE = 500;

    private final CypherTransaction transaction;

    /** @param transaction within which they are read and locked */
    public StandingArticles(CypherTransaction transaction) {
        this.transaction = transaction;
    }

    /** Makes sure that no other transaction changes the articles or whom their names mean; the ids of those that are there. */
    public Set<String> lock(Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(Rows.strings(transaction.run(LOCK, Rows.ids(ids))));
    }

    /**
     * Those of the articles that have been written, by id, with all that their names mean so far. What is read of an article that is not
     * locked may be out of date by the time it is used.
     */
    public SortedMap<String, ArticleIdentities> read(Collection<String> ids) {
        return read(ids, USES);
    }

    /** The same but for what stands near the names, which is most of what is known of them, and tells whom they mean but once that is open. */
    public SortedMap<String, ArticleIdentities> readBearers(Collection<String> ids) {
        return read(ids, BEARERS);
    }

    private SortedMap<String, ArticleIdentities> read(Collection<String> ids, String uses) {
        SortedMap<String, ArticleIdentities> standing = new TreeMap<>();
        for (List<String> some : Rows.parts(List.copyOf(new TreeSet<>(ids)), AT_ONCE)) {
            readInto(standing, some, uses);
        }
        return standing;
    }

    private void readInto(SortedMap<String, ArticleIdentities> standing, List<String> ids, String uses) {
        transaction
                .run(EXTRACTIONS, Rows.ids(ids))
                .rows()
                .forEach(row -> standing.put((String) row.get(0), ArticleIdentities.standing((String) row.get(1))));
        List<String> written = ids.stream().filter(standing::containsKey).toList();
        MeantUse.all(transaction.run(uses, Rows.ids(written)))
                .forEach(meant -> standing.get(meant.use().article()).putFormer(meant));
    }
}
