package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.Identity;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.PersonIdentities;
import io.jinmai.store.QueryResult;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.record.MeantUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells why names mean whom they mean, within one transaction: it is decided again as it was when the articles came. */
public final class NameAccount {
    private static final String EXPLAIN = Statements.one("identity/explain-name");
    private static final List<String> COLUMNS = List.of("means", "kind", "named", "article", "because", "candidates");

    private final CypherTransaction transaction;

    /** @param transaction one that need not write */
    public NameAccount(CypherTransaction transaction) {
        this.transaction = transaction;
    }

    /**
     * A mention of a bearer of the name.
     *
     * @param use null where the bearer is known by its key alone
     */
    private record Mention(String article, MeantUse use, String bearer, String means, String kind, List<?> surfaces) {
        static Mention of(List<Object> row) {
            String article = (String) row.get(0);
            String name = (String) row.get(1);
            return new Mention(
                    article,
                    name == null ? null : MeantUse.of(article, name, Rows.map(row.get(2))),
                    (String) row.get(3),
                    (String) row.get(4),
                    (String) row.get(5),
                    (List<?>) row.get(6));
        }
    }

    /**
     * Columns and rows as {@link io.jinmai.store.GraphStore#explainName} has them.
     *
     * @param name as somebody wrote it
     */
    public QueryResult of(String name) {
        List<Mention> mentions = transaction.run(EXPLAIN, Map.of("name", name)).rows().stream()
                .map(Mention::of)
                .toList();
        OrganisationDecision organisations = organisations(mentions.stream()
                .filter(mention -> mention.use() != null && !mention.use().use().isPerson())
                .map(mention -> mention.use().use())
                .toList());
        List<List<Object>> rows = new ArrayList<>();
        mentions.forEach(mention -> rows.add(row(mention, organisations)));
        return new QueryResult(COLUMNS, List.copyOf(rows));
    }

    private OrganisationDecision organisations(Collection<NameUse> uses) {
        SortedSet<String> names = uses.stream().map(NameUse::name).collect(Collectors.toCollection(TreeSet::new));
        // A memory of its own: nothing is locked here, so what is read may not go with its digest, and must not outlast
        // the answer.
        return new OrganisationDecision(
                new Surroundings(transaction, new SurroundingsMemory(SurroundingsMemory.MOST_KEYS)),
                new NameBook(transaction).standings(names).meanings(names),
                uses,
                List.of());
    }

    private static List<Object> row(Mention mention, OrganisationDecision organisations) {
        if (mention.use() == null) {
            return row(mention, mention.surfaces(), "known by " + mention.bearer(), List.of());
        }
        NameUse use = mention.use().use();
        Identity identity =
                use.isPerson() ? PersonIdentities.explained(use, mention.use().key()) : organisations.of(use);
        return row(
                mention,
                List.of(plain(use.name())),
                because(identity),
                identity.candidates().stream().map(NameAccount::plain).toList());
    }

    private static List<Object> row(Mention mention, List<?> named, String because, List<String> candidates) {
        return List.of(mention.means(), mention.kind(), named, mention.article(), because, candidates);
    }

    private static String because(Identity identity) {
        if (identity.because() != null) {
            return identity.because();
        }
        return identity.candidates().isEmpty() ? "its own name" : "kept apart: nothing tells which it is short for";
    }

    /** The name in the key of a name, which starts with its kind. */
    private static String plain(String key) {
        return key.substring(key.indexOf(':') + 1);
    }
}
