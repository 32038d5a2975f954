package io.jinmai.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Entity;
import io.jinmai.pipeline.LoadSettings;
import io.jinmai.pipeline.RunReport;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.specimen.InventedArticle;
import io.jinmai.specimen.InventedNews;
import io.jinmai.specimen.NewsExtraction;
import io.jinmai.store.Graphs;
import io.jinmai.store.cypher.CypherGraphStore;
import io.jinmai.store.cypher.Statements;
import io.jinmai.store.embedded.ProfiledDatabase.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private static final NewsExtraction EXTRACTION = new NewsExtraction();
    private static final InventedNews NEWS = InventedNews.ofArticles(ARTICLES).inCharacters(250);
    private static final List<InventedArticle> TEXTS =
            NEWS.articles("news", ARTICLES, 1).toList();
    private static final List<NamedArticle> ARTICLES_READ = EXTRACTION.read(TEXTS);

    private static final List<NamedArticle> CORRECTED = ARTICLES_READ.subList(0, BATCH);

    private static ProfiledDatabase database;
    private static CypherGraphStore store;
    private static Work firstThird;
    private static Work lastThird;
    private static Work correctionAmongFew;
    private static Work correctionAmongMany;

    @BeforeAll
    static void changeTheGraphWhileItGrows(@TempDir Path folder) {
        database = new ProfiledDatabase(Engine.start(folder));
        store = new CypherGraphStore(database);
        store.applySchema();
        firstThird = load(ARTICLES_READ.subList(0, THIRD));
        correctionAmongFew = correctAndRemove(CORRECTED);
        load(CORRECTED);
        load(ARTICLES_READ.subList(THIRD, 2 * THIRD));
        lastThird = load(ARTICLES_READ.subList(2 * THIRD, ARTICLES));
        correctionAmongMany = correctAndRemove(CORRECTED);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void aLoadCostsByItsFactsNotByTheGraph() {
        assertGrows(firstThird, lastThird, ARTICLES_READ.subList(0, THIRD), ARTICLES_READ.subList(2 * THIRD, ARTICLES));
    }

    @Test
    void correctionsAndRemovalsCostByTheirArticlesNotByTheGraph() {
        assertGrows(correctionAmongFew, correctionAmongMany, CORRECTED, CORRECTED);
    }

    @Test
    void unchangedArticlesAreAskedForAndNothingElse() {
        LoadSettings settings = new LoadSettings(1, BATCH);
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
        String extractions = Statements.one("identity/extractions");
        Work before = database.done(extractions);

        Work work = load(List.of(naming("rival", "白沙青岭造船有限公司")));

        assertThat(database.done(extractions).minus(before).records()).isEqualTo(shortUses);
        assertThat(work.rows() + work.records())
                .as("rows and records for %d articles", shortUses + 1)
                .isLessThan(20L * (shortUses + 1));
        assertThat(store.explainName("青岭造船").rows()).hasSize(shortUses);
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
    private static Work correctAndRemove(List<NamedArticle> articles) {
        Work before = database.done();
        List<InventedArticle> corrected = articles.stream()
                .map(article -> NEWS.article(article.graph().article().id(), 2))
                .toList();
        store.load(EXTRACTION.read(corrected));
        store.remove(
                articles.stream().map(article -> article.graph().article().id()).collect(Collectors.toSet()));
        return database.done().minus(before);
    }

    private static Work load(List<NamedArticle> articles) {
        Work before = database.done();
        for (int from = 0; from < articles.size(); from += BATCH) {
            store.load(articles.subList(from, Math.min(articles.size(), from + BATCH)));
        }
        return database.done().minus(before);
    }

    /** In a graph three times as large the same number of facts costs hardly more. */
    private static void assertGrows(
            Work few, Work many, List<NamedArticle> fewArticles, List<NamedArticle> manyArticles) {
        double facts = (double) facts(manyArticles) / facts(fewArticles);
        assertThat(many.statements()).as("statements").isLessThan((long) (1.3 * few.statements()));
        assertThat(many.rows() / facts).as("rows").isLessThan(1.3 * few.rows());
        assertThat(many.records() / facts).as("records").isLessThan(1.8 * few.records());
        assertThat(many.hits() / facts).as("hits of the store").isLessThan(1.5 * few.hits());
    }

    private static long facts(List<NamedArticle> articles) {
        return articles.stream()
                .mapToLong(article -> article.graph().facts().size())
                .sum();
    }
}
