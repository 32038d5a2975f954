package io.jinmai.store;

import static io.jinmai.store.Graphs.article;
import static io.jinmai.store.Graphs.derived;
import static io.jinmai.store.Graphs.fact;
import static io.jinmai.store.Graphs.loan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.cypher.record.GraphRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** How every store counts, names and audits the articles that support a fact. */
interface SupportContract extends StoreContract {
    @Test
    default void anAuditFindsWhatAnotherHandTookAway() {
        store().load(List.of(FIRST_ARTICLE));
        assertThat(store().audit(Set.of("a1"))).singleElement().matches(ArticleAudit::isWhole);

        store().query("MATCH ()-[f:LENDS_TO]->() DELETE f", Map.of(), true);

        assertThat(store().audit(Set.of("a1", "a2")))
                .extracting(ArticleAudit::difference)
                .containsExactly(
                        "article a1 mentions 3 entities instead of 3 and supports 1 facts instead of 2",
                        "article a2 is not there");
    }

    @Test
    default void anAuditAgreesAfterCorrectionsAndRemovals() {
        store().load(List.of(FIRST_ARTICLE));
        store().load(List.of(article("a1", List.of(BRANCH, VALVE), loan(BRANCH.id(), VALVE.id(), 1L, 2022, "一。"))));
        store().load(List.of(article("a2", List.of(BRANCH, VALVE), loan(BRANCH.id(), VALVE.id(), 1L, 2022, "又。"))));
        store().remove(Set.of("a2"));

        assertThat(store().audit(Set.of("a1"))).singleElement().matches(ArticleAudit::isWhole);
    }

    @Test
    default void aFactOfManyArticlesCountsAllAndNamesThoseWithSentencesFirst() {
        int quoted = 5;
        int implied = GraphRecords.NAMED_IN_FACTS + 20;
        List<NamedArticle> articles = new ArrayList<>();
        IntStream.range(0, implied).forEach(number -> articles.add(implying("a%03d".formatted(number))));
        IntStream.range(0, quoted).forEach(number -> articles.add(stating("s" + number)));
        store().load(articles);
        Set<String> leaving = articles.stream()
                .map(article -> article.graph().article().id())
                .filter(id -> id.endsWith("0"))
                .collect(Collectors.toSet());

        store().remove(leaving);
        List<String> left = CanonicalDump.of(store());

        Map<?, ?> fact = branchFact();
        assertThat(fact.get("articleCount")).isEqualTo((long) articles.size() - leaving.size());
        assertThat(fact.get("articles"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .hasSize(GraphRecords.NAMED_IN_FACTS)
                .contains("s1", "s2", "s3", "s4")
                .doesNotContainAnyElementsOf(leaving);
        assertThat(fact.get("evidence"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(quoted - 1);
        assertThat(store().audit(ids(articles, leaving))).allMatch(ArticleAudit::isWhole);
        articles.removeIf(article -> leaving.contains(article.graph().article().id()));
        CanonicalDump.clear(store());
        store().load(articles);
        assertThat(CanonicalDump.difference(left, CanonicalDump.of(store()))).isEmpty();
    }

    @Test
    default void anAuditFindsThatAnotherHandChangedACount() {
        store().load(List.of(FIRST_ARTICLE));
        store().query("MATCH ()-[f:LENDS_TO]->() SET f.articleCount = 2", Map.of(), true);
        assertThat(store().audit(Set.of("a1")))
                .extracting(ArticleAudit::difference)
                .containsExactly("article a1 mentions 3 entities instead of 3 and supports 1 facts instead of 2");

        store().load(manyStating());
        assertThat(store().audit(Set.of("s1"))).allMatch(ArticleAudit::isWhole);
        store().query("MATCH ()-[f:BRANCH_OF]->() SET f.articleCount = f.articleCount - 1", Map.of(), true);

        assertThat(store().audit(Set.of("s1", "s2")))
                .extracting(ArticleAudit::difference)
                .containsExactly(
                        "article s1 mentions 2 entities instead of 2 and supports 0 facts instead of 1",
                        "article s2 mentions 2 entities instead of 2 and supports 0 facts instead of 1");
    }

    @Test
    default void anAuditFindsThatAFactOfManyArticlesNamesOthersThanItsFirst() {
        store().load(manyStating());
        Object named = branchFact().get("articles");
        String unnamed = manyStating().stream()
                .map(article -> article.graph().article().id())
                .filter(id -> !((List<?>) named).contains(id))
                .findFirst()
                .orElseThrow();
        store().query(
                        "MATCH ()-[f:BRANCH_OF]->() SET f.articles = [$id] + f.articles[1..]",
                        Map.of("id", unnamed),
                        true);

        assertThat(store().audit(Set.of("s1"))).noneMatch(ArticleAudit::isWhole);
    }

    @Test
    default void anAuditTellsFactsOfTheSameArticlesApart() {
        Fact stated = fact(RelationType.BRANCH_OF, BRANCH.id(), ICBC.id(), FactTerms.NONE, 0.7, "隶属工行。");
        Fact implied = derived(RelationType.COOPERATES_WITH, BRANCH.id(), VALVE.id());
        store().load(IntStream.range(0, GraphRecords.NAMED_IN_FACTS + 10)
                .mapToObj(number -> article("a" + number, List.of(ICBC, BRANCH, VALVE), stated, implied))
                .toList());

        assertThat(store().audit(Set.of("a1", "a2"))).hasSize(2).allMatch(ArticleAudit::isWhole);
    }

    @Test
    default void anAuditOfManyArticlesCountsTheirFactsForAllOfThem() {
        List<NamedArticle> others = IntStream.range(0, 480)
                .mapToObj(number -> article("a" + (1000 + number), List.of(VALVE)))
                .toList();
        store().load(others);
        store().load(manyStating());
        store().query("MATCH ()-[f:BRANCH_OF]->() SET f.articleCount = 3 + f.articleCount", Map.of(), true);

        List<Integer> looked = new ArrayList<>();
        List<ArticleAudit> audits = store().audit(
                        Stream.concat(ids(others, Set.of()).stream(), ids(manyStating(), Set.of()).stream())
                                .collect(Collectors.toSet()),
                        looked::add);

        assertThat(audits.stream().filter(ArticleAudit::isWhole).map(ArticleAudit::article))
                .containsExactlyInAnyOrderElementsOf(ids(others, Set.of()));
        assertThat(looked).hasSizeGreaterThan(1);
        assertThat(looked.stream().mapToInt(Integer::intValue).sum()).isEqualTo(audits.size());
    }

    private static List<NamedArticle> manyStating() {
        return IntStream.range(0, GraphRecords.NAMED_IN_FACTS + 10)
                .mapToObj(number -> stating("s" + number))
                .toList();
    }

    @Test
    default void aFactThatAnotherHandDeletedIsWholeAgainOnceOneOfItsArticlesIsLoadedAgain() {
        store().load(List.of(implying("a1"), implying("a2"), stating("s1")));
        List<String> whole = CanonicalDump.of(store());
        store().query("MATCH ()-[f:BRANCH_OF]->() DELETE f", Map.of(), true);
        assertThat(store().audit(Set.of("a1"))).noneMatch(ArticleAudit::isWhole);

        store().load(List.of(implying("a2")));

        assertThat(CanonicalDump.difference(CanonicalDump.of(store()), whole)).isEmpty();
    }

    private static Set<String> ids(List<NamedArticle> articles, Set<String> without) {
        return articles.stream()
                .map(article -> article.graph().article().id())
                .filter(id -> !without.contains(id))
                .collect(Collectors.toSet());
    }

    private static NamedArticle implying(String id) {
        return article(id, List.of(ICBC, BRANCH), derived(RelationType.BRANCH_OF, BRANCH.id(), ICBC.id()));
    }

    private static NamedArticle stating(String id) {
        return article(
                id,
                List.of(ICBC, BRANCH),
                fact(RelationType.BRANCH_OF, BRANCH.id(), ICBC.id(), FactTerms.NONE, 0.7, "隶属工行。"));
    }

    private Map<?, ?> branchFact() {
        return (Map<?, ?>) store().query("MATCH ()-[f:BRANCH_OF]->() RETURN properties(f)", Map.of(), false)
                .rows()
                .get(0)
                .get(0);
    }
}
