package io.jinmai.store.cypher;

import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.LoadCounts;
import io.jinmai.store.RemovalCounts;
import io.jinmai.store.UnwrittenFact;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * One transaction that makes the graph say what the given articles say now, instead of what they said before, and moves further
 * articles whose names thereby mean others. Articles are locked before names, these before entities, and all in the order of their ids, so that transactions of several programs wait for each other; the
 * facts between locked entities are safe with them.
 */
final class ArticleReplacement {
    private static final String CREATE_ARTICLES = Statements.one("load/create-articles");
    private static final String WRITE_ARTICLES = Statements.one("load/write-articles");
    private static final String LOCK_ARTICLES = Statements.one("load/lock-articles");
    private static final String DELETE_ARTICLES = Statements.one("load/delete-articles");
    private static final String DELETE_MENTIONS = Statements.one("load/delete-mentions");
    private static final String NOTE_COUNTS = Statements.one("load/note-counts");
    private static final String WRITE_MENTIONS = Statements.one("load/write-mentions");

    private final CypherTransaction transaction;

    ArticleReplacement(CypherTransaction transaction) {
        this.transaction = transaction;
    }

    /** @throws IllegalArgumentException if two of the articles share an id, or one entity id stands for two kinds */
    LoadCounts load(List<NamedArticle> articles) {
        Set<String> ids = idsOf(articles);
        List<Map<String, Object>> nodes = articles.stream()
                .sorted(Comparator.comparing(
                        article -> article.graph().article().id()))
                .map(ArticleRecords::node)
                .toList();
        Set<String> present = create(ids);
        Rows.unwind(transaction, WRITE_ARTICLES, nodes);
        SortedMap<String, ArticleIdentities> identities = identities().revise(articles, present);
        Change movedEntities = move(identities, ids);
        identities.keySet().retainAll(ids);
        Changes changes = replace(present, contributions(identities.values()));
        int stated = sum(identities.values(), ArticleIdentities::stated);
        List<UnwrittenFact> refused = identities.values().stream()
                .flatMap(article -> article.identified().selfReferring().stream())
                .toList();
        int created = changes.facts().created();
        return new LoadCounts(
                nodes.size(),
                movedEntities.created() + changes.entities().created(),
                created,
                stated - refused.size() - created,
                refused);
    }

    /** Makes sure that the articles' nodes are there and locked; which ones have stood in the graph until now. */
    private Set<String> create(Set<String> ids) {
        return Locks.create(transaction, CREATE_ARTICLES, ids).values().stream()
                .filter(row -> (Boolean) row.get(1))
                .map(row -> (String) row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    RemovalCounts remove(Set<String> articles) {
        Set<String> present = Set.copyOf(Rows.strings(transaction.run(LOCK_ARTICLES, Rows.ids(articles))));
        Change movedEntities = move(identities().revise(List.of(), present), present);
        Changes changes = replace(present, Contributions.NONE);
        transaction.run(DELETE_ARTICLES, Rows.ids(present));
        return new RemovalCounts(
                present.size(),
                movedEntities.deleted() + changes.entities().deleted(),
                changes.facts().deleted());
    }

    private IdentityRevision identities() {
        return new IdentityRevision(new NameBook(transaction));
    }

    /** Moves the articles besides {@code asked} to the entities that they mean now. */
    private Change move(SortedMap<String, ArticleIdentities> identities, Set<String> asked) {
        SortedMap<String, ArticleIdentities> moved = new TreeMap<>(identities);
        moved.keySet().removeAll(asked);
        if (moved.isEmpty()) {
            return Change.NONE;
        }
        transaction.run(LOCK_ARTICLES, Rows.ids(moved.keySet()));
        return replace(moved.keySet(), contributions(moved.values())).entities();
    }

    private static Contributions contributions(Collection<ArticleIdentities> articles) {
        return Contributions.of(articles.stream()
                .map(article -> article.identified().resolved())
                .toList());
    }

    private static int sum(Collection<ArticleIdentities> articles, ToIntFunction<ArticleIdentities> count) {
        return articles.stream().mapToInt(count).sum();
    }

    private static Set<String> idsOf(List<NamedArticle> articles) {
        Set<String> ids = new TreeSet<>();
        for (NamedArticle article : articles) {
            String id = article.graph().article().id();
            if (!ids.add(id)) {
                throw new IllegalArgumentException("two articles of one load share the id " + id);
            }
        }
        return ids;
    }

    /** @param present ids of those of the articles that have stood in the graph until now */
    private Changes replace(Set<String> present, Contributions contributions) {
        LostContributions lost = LostContributions.of(transaction, present, contributions);
        Set<String> touched = new TreeSet<>(lost.entities());
        touched.addAll(contributions.entities().keySet());
        EntityWriter entities = new EntityWriter(transaction);
        entities.lock(touched);
        Change facts = replaceFacts(present, contributions);
        if (!present.isEmpty()) {
            transaction.run(DELETE_MENTIONS, Rows.ids(present));
        }
        Change changed = entities.write(lost.bearing(transaction), contributions);
        Rows.unwind(transaction, WRITE_MENTIONS, mentions(contributions));
        Rows.unwind(transaction, NOTE_COUNTS, contributions.countsByArticle());
        return new Changes(changed, facts);
    }

    private Change replaceFacts(Set<String> present, Contributions contributions) {
        FactWriter facts = new FactWriter(transaction);
        Map<RelationType, Set<String>> losing = present.isEmpty() ? Map.of() : facts.supportedBy(present);
        return facts.write(present, losing, contributions);
    }

    private static List<Map<String, Object>> mentions(Contributions contributions) {
        return contributions.articles().stream()
                .flatMap(article -> ArticleRecords.mentions(article).stream())
                .toList();
    }

    private record Changes(Change entities, Change facts) {}
}
