package io.jinmai.store.embedded;

import static io.jinmai.store.Graphs.article;
import static io.jinmai.store.Graphs.enterprise;
import static io.jinmai.store.Graphs.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Entity;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.LoadCounts;
import io.jinmai.store.cypher.CypherGraphStore;
import io.jinmai.store.cypher.database.CypherDatabase;
import io.jinmai.store.cypher.database.Statements;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two transactions of which one comes at the worst moment of the other: the graph says what one after the other would have made. */
class InterleavedTransactionsIT {
    private static final long SECONDS = 20;
    private static final long MILLIS_TO_REACH_THE_LOCK = 500;
    private static final Entity SELLER = enterprise("Enterprise:青岭竹业", "青岭竹业");
    private static final Entity BUYER = enterprise("Enterprise:白沙造船", "白沙造船");
    private static final Entity FULL_SELLER = enterprise("Enterprise:浙江青岭竹业有限公司", "浙江青岭竹业有限公司");
    private static final Entity FULL_BUYER = enterprise("Enterprise:浙江白沙造船有限公司", "浙江白沙造船有限公司");
    private static final NamedArticle FIRST = article("a1", List.of(FULL_SELLER));
    private static final NamedArticle SECOND = article("a2", List.of(FULL_SELLER));
    private static final NamedArticle BOTH = article(
            "both",
            List.of(SELLER, BUYER),
            fact(RelationType.SUBSIDIARY_OF, SELLER.id(), BUYER.id(), FactTerms.NONE, 0.9, "青岭竹业是白沙造船的子公司。"));
    private static final NamedArticle OF_SELLER = fullName("seller", FULL_SELLER, SELLER);
    private static final NamedArticle OF_BUYER = fullName("buyer", FULL_BUYER, BUYER);

    private static CypherDatabase database;
    private static CypherGraphStore store;

    @BeforeAll
    static void open(@TempDir Path folder) {
        database = new EmbeddedDatabase(Engine.start(folder));
        store = new CypherGraphStore(database);
        store.applySchema();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void clear() {
        CanonicalDump.clear(store);
    }

    /** Neo4j hands out locks on deleted nodes without a word. */
    @Test
    void anEntityAndItsNameGoWhileALoadWaitsForThem() throws Exception {
        store.load(List.of(FIRST));

        LoadCounts counts = loadWhileIsRemoved(SECOND, "a1");

        assertThat(counts.newEntities()).isOne();
        assertSaysJust(SECOND);
    }

    @Test
    void theArticleItselfGoesWhileALoadWaitsForIt() throws Exception {
        store.load(List.of(FIRST));

        loadWhileIsRemoved(FIRST, "a1");

        assertSaysJust(FIRST);
    }

    /** Two loads that have no name in common and move one article: what the one has read of it, the other must not change. */
    @Test
    void whatALoadHasReadOfAnArticleItMovesStays() throws Exception {
        store.load(List.of(BOTH));
        Meanwhile meanwhile = new Meanwhile(
                database, Statements.one("identity/bearers-in-articles"), () -> store.load(List.of(OF_BUYER)), SECONDS);

        new CypherGraphStore(meanwhile).load(List.of(OF_SELLER));

        meanwhile.awaitOther();
        assertSaysJust(BOTH, OF_SELLER, OF_BUYER);
    }

    /** The removal is done but for its commit when the load begins; it commits once the load has come to wait for it. */
    private static LoadCounts loadWhileIsRemoved(NamedArticle article, String removed) throws Exception {
        HeldBack heldBack = new HeldBack(database, SECONDS);
        CompletableFuture<Void> removal =
                CompletableFuture.runAsync(() -> new CypherGraphStore(heldBack).remove(Set.of(removed)));
        heldBack.awaitDone();
        CompletableFuture<LoadCounts> load = CompletableFuture.supplyAsync(() -> store.load(List.of(article)));
        Thread.sleep(MILLIS_TO_REACH_THE_LOCK);
        assertThat(load).isNotDone();

        heldBack.letCommit();
        removal.get(SECONDS, TimeUnit.SECONDS);
        return load.get(SECONDS, TimeUnit.SECONDS);
    }

    private static void assertSaysJust(NamedArticle... articles) {
        List<String> interleaved = CanonicalDump.of(store);
        CanonicalDump.clear(store);
        store.load(List.of(articles));
        assertThat(CanonicalDump.difference(interleaved, CanonicalDump.of(store)))
                .isEmpty();
    }

    private static NamedArticle fullName(String id, Entity full, Entity shortForm) {
        return NamedArticle.of(article(id, List.of(full)).graph(), Map.of(full.id(), Set.of(shortForm.id())));
    }
}
