package io.jinmai.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Entity;
import io.jinmai.pipeline.BatchSize;
import io.jinmai.pipeline.LoadSettings;
import io.jinmai.pipeline.RunReport;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.specimen.InventedArticle;
import io.jinmai.specimen.InventedNews;
import io.jinmai.specimen.NewsExtraction;
import io.jinmai.store.Graphs;
import io.jinmai.store.cypher.CypherGraphStore;
import io.jinmai.store.cypher.Limits;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.embedded.ProfiledDatabase.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What changes of the graph cost, in operations: statements, rows sent, records that come back, and what the database reads and writes
 * for them. Time would tell more of the machine.
 */
class OperationCountIT {
    private static final int BATCH = 20;
    private static final int ARTICLES = 600;
    private static final int THIRD = ARTICLES / 3;

    /** The graph grows by two thirds between the loads that are compared, and threefold between the corrections. */
    private static final double MOST_GROWTH = 1.6;

    /** So few that facts of many articles have more at either size: where one of those named goes, all others are looked through. */
    private static final Limits LIMITS = new Limits(2, 1000);

    /** Articles of a popular name in a small graph. */
    private static final int POPULAR = 100;

    private static final String EXTRACTIONS = Statements.one("identity/extractions");
    private static final NewsExtraction EXTRACTION = new NewsExtraction();
    private static final InventedNews NEWS = InventedNews.ofArticles(ARTICLES).inCharacters(250);
    private static final List<InventedArticle> TEXTS =
            NEWS.articles("news", ARTICLES, 1).toList();
    private static final List<NamedArticle> ARTICLES_READ = EXTRACTION.read(TEXTS);

    private static final List<NamedArticle> CORRECTED = ARTICLES_READ.subList(0, BATCH);

    private static ProfiledDatabase database;
    private static CypherGraphStore store;
    private static Cost secondThird;
    private static Cost lastThird;
    private static Cost correctionAmongFew;
    private static Cost correctionAmongMany;

    @BeforeAll
    static void changeTheGraphWhileItGrows(@TempDir Path folder) {
        database = new ProfiledDatabase(Engine.start(folder));
        store = new CypherGraphStore(database, LIMITS);
        store.applySchema();
        load(ARTICLES_READ.subList(0, THIRD));
        correctionAmongFew = correctAndRemove(CORRECTED);
        load(CORRECTED);
        secondThird = load(ARTICLES_READ.subList(THIRD, 2 * THIRD));
        lastThird = load(ARTICLES_READ.subList(2 * THIRD, ARTICLES));
        correctionAmongMany = correctAndRemove(CORRECTED);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void aLoadCostsByItsFactsNotByTheGraph() {
        assertGrows(secondThird, lastThird);
    }

    @Test
    void correctionsAndRemovalsCostByTheirArticlesNotByTheGraph() {
        assertGrows(correctionAmongFew, correctionAmongMany);
    }

    @Test
    void unchangedArticlesAreAskedForAndNothingElse() {
        LoadSettings settings = new LoadSettings(1, BatchSize.of(BATCH));
        List<InventedArticle> there = TEXTS.subList(THIRD, 2 * THIRD);
        Work before = database.done();
        Work asked = database.done(Statements.one("load/digests"));

        RunReport report = EXTRACTION.load(there, store, settings);

        assertThat(report.unchanged()).isEqualTo(THIRD);
        Work again = database.done().minus(before);
        assertThat(again)
                .isEqualTo(database.done(Statements.one("load/digests")).minus(asked));
        assertThat(again.statements()).isEqualTo(THIRD / BATCH);
        assertThat(again.records()).isEqualTo(THIRD);
    }

    @Test
    void aSecondCompanyOfACoreMovesTheArticlesThatUseTheShortNameAndNoOther() {
        int shortUses = 7;
        List<NamedArticle> articles = new ArrayList<>();
        articles.add(naming("full", "青岭造船有限公司"));
        IntStream.range(0, shortUses).forEach(number -> articles.add(naming("short-" + number, "青岭造船")));
        load(articles);
        long before = reresolved();

        Work work = load(List.of(naming("rival", "白沙青岭造船有限公司"))).work();

        assertThat(reresolved() - before).isEqualTo(shortUses);
        assertThat(work.rows() + work.records())
                .as("rows and records for %d articles", shortUses + 1)
                .isLessThan(20L * (shortUses + 1));
        assertThat(store.explainName("青岭造船").rows()).hasSize(shortUses);
    }

    @Test
    void aPostOfAPersonCostsWithoutTheOtherPostsUnderTheName() {
        loadEach(0, POPULAR, number -> PopularPerson.posts("post-" + number, number));
        Cost few = load(List.of(PopularPerson.posts("one", -1), PopularPerson.posts("two", 1, 2)));
        loadEach(POPULAR, 3 * POPULAR, number -> PopularPerson.posts("post-" + number, number));

        Cost many = load(List.of(PopularPerson.posts("three", -2), PopularPerson.posts("four", 3, 4)));

        assertGrows(few, many);
        assertThat(many.articles() - 2).as("articles at the later of two posts").isEqualTo(1);
    }

    private static void loadEach(int from, int to, IntFunction<NamedArticle> article) {
        load(IntStream.range(from, to).mapToObj(article).toList());
    }

    /** An article that tells of one company; the fuller name gives the shorter one. */
    private static NamedArticle naming(String id, String company) {
        Entity entity = Graphs.enterprise("Enterprise:" + company, company);
        NamedArticle article = Graphs.article(id, List.of(entity));
        return company.endsWith("有限公司")
                ? NamedArticle.of(article.graph(), Map.of(entity.id(), new TreeSet<>(Set.of("Enterprise:青岭造船"))))
                : article;
    }

    /** Replaces the articles by the news of others, and takes them out. */
    private static Cost correctAndRemove(List<NamedArticle> articles) {
        List<InventedArticle> corrected = articles.stream()
                .map(article -> NEWS.article(article.graph().article().id(), 2))
                .toList();
        return cost(2 * articles.size(), () -> {
            store.load(EXTRACTION.read(corrected));
            store.remove(articles.stream()
                    .map(article -> article.graph().article().id())
                    .collect(Collectors.toSet()));
        });
    }

    private static Cost load(List<NamedArticle> articles) {
        return cost(articles.size(), () -> {
            for (int from = 0; from < articles.size(); from += BATCH) {
                store.load(articles.subList(from, Math.min(articles.size(), from + BATCH)));
            }
        });
    }

    private static Cost cost(int articles, Runnable change) {
        Work before = database.done();
        long reresolved = reresolved();
        change.run();
        return new Cost(database.done().minus(before), articles + reresolved() - reresolved);
    }

    /** How many articles that were there have been written again, since a name of theirs means somebody else. */
    private static long reresolved() {
        return database.done(EXTRACTIONS).records();
    }

    /** In a larger graph an article costs hardly more; were the whole graph looked at, it would cost more by its growth. */
    private static void assertGrows(Cost few, Cost many) {
        assertGrows("statements", few, many, Work::statements);
        assertGrows("rows", few, many, Work::rows);
        assertGrows("records", few, many, Work::records);
        assertGrows("hits of the store", few, many, Work::hits);
    }

    private static void assertGrows(String what, Cost few, Cost many, ToLongFunction<Work> count) {
        double anArticleAmongFew = (double) count.applyAsLong(few.work()) / few.articles();
        double anArticleAmongMany = (double) count.applyAsLong(many.work()) / many.articles();
        assertThat(anArticleAmongMany).as(what).isLessThan(MOST_GROWTH * anArticleAmongFew);
    }

    /** @param articles brought or taken, and written again because of them */
    private record Cost(Work work, long articles) {}
}
