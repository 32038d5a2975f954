package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.LinkedPosts;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.record.MeantUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which posts one person has, as the uses of the names tell, within one transaction. It is kept apart from the uses, since few of
 * thousands of uses of a name give its bearer two posts, and of the others none bears on whom another means. The names are to be locked.
 */
final class PostBook {
    private static final String LINK = Statements.one("identity/link-posts");
    private static final String LINKED = Statements.one("identity/linked-posts");
    private static final String USES = Statements.one("identity/uses-of-posts");

    private final CypherTransaction transaction;

    PostBook(CypherTransaction transaction) {
        this.transaction = transaction;
    }

    /** By how many uses more pairs of posts are linked if some uses are gone and others added; less than none where by fewer. */
    static SortedMap<LinkedPosts, Integer> changes(Collection<NameUse> gone, Collection<NameUse> added) {
        return UseCounts.changes(gone, added, NameUse::linkedPosts);
    }

    void link(SortedMap<LinkedPosts, Integer> changes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        changes.forEach(
                (pair, change) -> rows.add(Map.of("first", pair.first(), "other", pair.other(), "change", change)));
        Rows.unwind(transaction, LINK, rows);
    }

    /** The pairs in the circles that the given posts are in, and by how many uses each is told. */
    SortedMap<LinkedPosts, Integer> linked(Collection<String> posts) {
        SortedMap<LinkedPosts, Integer> pairs = new TreeMap<>();
        SortedSet<String> seen = new TreeSet<>(posts);
        SortedSet<String> latest = seen;
        while (!latest.isEmpty()) {
            SortedSet<String> next = new TreeSet<>();
            for (List<Object> row : transaction.run(LINKED, Rows.ids(latest)).rows()) {
                LinkedPosts pair = new LinkedPosts((String) row.get(0), (String) row.get(1));
                pairs.put(pair, Math.toIntExact((Long) row.get(2)));
                next.add(pair.first());
                next.add(pair.other());
            }
            next.removeAll(seen);
            seen.addAll(next);
            latest = next;
        }
        return pairs;
    }

    /** The uses, in articles of the graph, whose first post is one of these. */
    List<MeantUse> usesOf(Collection<String> some) {
        return some.isEmpty() ? List.of() : MeantUse.all(transaction.run(USES, Rows.ids(some)));
    }
}
