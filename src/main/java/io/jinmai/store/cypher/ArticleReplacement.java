package io.jinmai.store.cypher;

import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.LoadCounts;
import io.jinmai.store.RemovalCounts;
import io.jinmai.store.UnwrittenFact;
import io.jinmai.store.cypher.article.ArticleIdentities;
import io.jinmai.store.cypher.article.MovedArticles;
import io.jinmai.store.cypher.article.StandingArticles;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Locks;
import io.jinmai.store.cypher.database.Outcome;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.identity.IdentityRevision;
import io.jinmai.store.cypher.identity.NameBook;
import io.jinmai.store.cypher.identity.SurroundingsMemory;
import io.jinmai.store.cypher.record.GraphRecords;
import io.jinmai.store.cypher.record.ResolvedArticle;
import io.jinmai.store.cypher.writing.Changes;
import io.jinmai.store.cypher.writing.GraphWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * One transaction that makes the graph say what the given articles say now, instead of what they said before, and moves further
 * articles whose names thereby mean others. The articles at hand are locked before names, these before the further articles, which they
 * tell of, and these before entities, each kind in the order of their ids, so that transactions of several programs mostly wait for each
 * other; where each waits for the other, the database ends one, which is tried again. The facts between locked entities are safe with
 * them.
 */
final class ArticleReplacement {
    private static final String CREATE_ARTICLES = Statements.one("load/create-articles");
    private static final String WRITE_ARTICLES = Statements.one("load/write-articles");
    private static final String DELETE_ARTICLES = Statements.one("load/delete-articles");

    private final CypherTransaction transaction;
    private final StandingArticles standing;
    private final NameBook book;
    private final GraphWriter writer;
    private final SurroundingsMemory memory;
    private final Limits limits;

    ArticleReplacement(CypherTransaction transaction, SurroundingsMemory memory, Limits limits) {
        this.transaction = transaction;
        this.memory = memory;
        this.standing = new StandingArticles(transaction);
        this.book = new NameBook(transaction);
        this.writer = new GraphWriter(transaction, limits.namedInFacts());
        this.limits = limits;
    }

    /** @throws IllegalArgumentException if two of the articles share an id, or one entity id stands for two kinds */
    LoadCounts load(List<NamedArticle> articles) {
        Set<String> ids = idsOf(articles);
        CompletableFuture<List<Map<String, Object>>> nodes = CompletableFuture.supplyAsync(() -> nodes(articles));
        SortedMap<String, ArticleIdentities> leaving = standing.read(create(ids));
        MovedArticles moved = new MovedArticles(standing, limits.movedAtOnce());
        IdentityRevision revision = new IdentityRevision(transaction, memory, moved, leaving, articles);
        Collection<ArticleIdentities> loaded = revision.decide().values();
        DecidedArticles said = new DecidedArticles(leaving.values(), loaded, moved);
        revision.write();
        // Before the rest, which is being worked out meanwhile.
        write(Outcome.of(nodes), said.coming());
        Changes changes = replace(ids, said);
        int stated = loaded.stream().mapToInt(ArticleIdentities::stated).sum();
        List<UnwrittenFact> refused = loaded.stream()
                .flatMap(article -> article.identified().selfReferring().stream())
                .toList();
        int created = changes.facts().created();
        return new LoadCounts(
                articles.size(), changes.entities().created(), created, stated - refused.size() - created, refused);
    }

    private static List<Map<String, Object>> nodes(List<NamedArticle> articles) {
        return articles.stream().map(GraphRecords::article).toList();
    }

    private void write(List<Map<String, Object>> nodes, List<ResolvedArticle> coming) {
        Map<String, Map<String, Object>> counts =
                coming.stream().collect(Collectors.toMap(ResolvedArticle::id, ResolvedArticle::counts));
        nodes.forEach(node -> node.putAll(counts.get((String) node.get("id"))));
        Rows.unwind(transaction, WRITE_ARTICLES, nodes);
    }

    /** Makes sure that the articles' nodes are there and locked; which ones have stood in the graph until now. */
    private Set<String> create(Set<String> ids) {
        return Locks.create(transaction, CREATE_ARTICLES, ids).values().stream()
                .filter(row -> (Boolean) row.get(1))
                .map(row -> (String) row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    RemovalCounts remove(Set<String> articles) {
        Set<String> present = standing.lock(articles);
        SortedMap<String, ArticleIdentities> leaving = standing.read(present);
        MovedArticles moved = new MovedArticles(standing, limits.movedAtOnce());
        IdentityRevision revision = new IdentityRevision(transaction, memory, moved, leaving, List.of());
        DecidedArticles said =
                new DecidedArticles(leaving.values(), revision.decide().values(), moved);
        revision.write();
        Changes changes = replace(present, said);
        transaction.send(DELETE_ARTICLES, Rows.ids(present));
        return new RemovalCounts(
                present.size(), changes.entities().deleted(), changes.facts().deleted());
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

    /** @param asked ids of the articles that come or go */
    private Changes replace(Set<String> asked, DecidedArticles said) {
        Changes changes = write(asked, said, 0);
        for (int step = 1; step < said.steps(); step++) {
            changes = changes.plus(write(asked, said, step));
        }
        return changes.plus(writer.deleteUnmentioned());
    }

    /**
     * One step, after which the graph says what the articles of this step and of former ones do from now on, and of the others what it did:
     * of each article what its mentions tell goes with whom its names mean.
     */
    private Changes write(Set<String> asked, DecidedArticles said, int step) {
        book.change(said.changedUses(step));
        return writer.write(asked, said.step(step));
    }
}
