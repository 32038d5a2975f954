package io.jinmai.store;

import static io.jinmai.store.Graphs.article;
import static io.jinmai.store.Graphs.bank;
import static io.jinmai.store.Graphs.derived;
import static io.jinmai.store.Graphs.enterprise;
import static io.jinmai.store.Graphs.entity;
import static io.jinmai.store.Graphs.fact;
import static io.jinmai.store.Graphs.loan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.cypher.GraphRecords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store must do, whatever database is behind it. */
public abstract class GraphStoreContract implements GraphQueryContract {
    private static final Entity ICBC = bank("bank:icbc", "中国工商银行", "工行");
    private static final Entity BRANCH = bank("bank:icbc-lg", "工行温州龙湾支行", "工行龙湾支行");
    private static final Entity VALVE = enterprise("ent:valve", "永嘉远川阀门有限公司", "远川阀门");
    private static final Entity ALLIANCE =
            entity("all:valve", EntityType.ALLIANCE, "泵阀党建联盟", Map.of("memberCount", 12));

    @BeforeEach
    void clear() {
        CanonicalDump.clear(store());
    }

    @Test
    void loadsArticlesEntitiesMentionsAndFacts() {
        LoadCounts counts = store().load(List.of(firstArticle()));

        assertThat(counts).isEqualTo(new LoadCounts(1, 3, 2, 0, List.of()));
        assertThat(CanonicalDump.ofDomain(store()))
                .containsExactly(
                        "BRANCH_OF bank:icbc-lg bank:icbc {articleCount=1, articles=[a1], confidence=1.0, derived=true, evidence=[],"
                                + " evidenceAt=[], id=" + id("BRANCH_OF") + ", rules=[gazetteer], status=stated,"
                                + " support=[{\"articles\":1,\"confidence\":1.0,\"derived\":true,\"rules\":[\"gazetteer\"]}]}",
                        "LENDS_TO bank:icbc-lg ent:valve {amountCny=2850000, amountText=2850000元, articleCount=1, articles=[a1],"
                                + " confidence=0.9, derived=false, evidence=[龙湾支行向远川阀门放款。], evidenceAt=[a1:10-22],"
                                + " id=" + id("LENDS_TO") + ", kind=loan, rules=[rule-a], status=stated,"
                                + " support=[{\"amountText\":\"2850000元\",\"articles\":1,\"confidence\":0.9,\"derived\":false,"
                                + "\"rules\":[\"rule-a\"]}], year=2022}",
                        "MENTIONS a1 bank:icbc {contribution={\"aliases\":[\"工行\"],\"level\":\"branch\",\"name\":\"中国工商银行\"},"
                                + " count=2, offsets=[3-9, 40-42], surfaces=[中国工商银行, 该名]}",
                        "MENTIONS a1 bank:icbc-lg {contribution={\"aliases\":[\"工行龙湾支行\"],\"level\":\"branch\","
                                + "\"name\":\"工行温州龙湾支行\"}, count=2, implies=[" + id("BRANCH_OF")
                                + "], offsets=[3-11, 40-42], states=[" + id("LENDS_TO") + "], surfaces=[工行温州龙湾支行, 该名]}",
                        "MENTIONS a1 ent:valve {contribution={\"aliases\":[\"远川阀门\"],\"name\":\"永嘉远川阀门有限公司\"}, count=2,"
                                + " offsets=[3-13, 40-42], surfaces=[永嘉远川阀门有限公司, 该名]}",
                        "[Article] {authors=[林晓], entityCount=3, factCount=2, id=a1, path=a1.txt, publishedOn=2024-03-05, sha256=digest of a1,"
                                + " source=金脉日报, title=标题 a1}",
                        "[Bank, Entity] {aliases=[工行], id=bank:icbc, level=branch, name=中国工商银行}",
                        "[Bank, Entity] {aliases=[工行龙湾支行], id=bank:icbc-lg, level=branch, name=工行温州龙湾支行}",
                        "[Enterprise, Entity] {aliases=[远川阀门], id=ent:valve, name=永嘉远川阀门有限公司}");
    }

    @Test
    void loadingTheSameArticleTwiceChangesNothing() {
        store().load(List.of(firstArticle()));
        List<String> once = CanonicalDump.of(store());

        LoadCounts again = store().load(List.of(firstArticle()));

        assertThat(CanonicalDump.of(store())).isEqualTo(once);
        assertThat(again).isEqualTo(new LoadCounts(1, 0, 0, 2, List.of()));
    }

    @Test
    void keepsTheTextOfAnArticleUntilItIsReplacedOrTakenOut() {
        store().load(List.of(firstArticle().withText(new TextSpan(7, 18, "工行龙湾支行的\n消息"))));
        assertThat(texts()).containsExactly(List.of("a1", "工行龙湾支行的\n消息", 7L));

        store().load(List.of(firstArticle().withText(new TextSpan(0, 3, "改了。"))));
        assertThat(texts()).containsExactly(List.of("a1", "改了。", 0L));

        store().remove(Set.of("a1"));
        assertThat(texts()).isEmpty();
    }

    private List<List<Object>> texts() {
        return store().query(CanonicalDump.statement("texts"), Map.of(), false).rows();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'}) DETACH DELETE n //",
                "`)-[:X]->() MATCH (n) DELETE n",
                "$id {name} \\u0027 \\",
                "<script>alert(1)</script>",
                "javascript:alert(1)",
                "\u202e反转\u2066名\u2069",
                "零\u0000字\u0007节",
                "\uD842\uDFB7野家"
            })
    void aNameIsOnlyAName(String name) {
        store().load(List.of(article(
                "a1", List.of(BRANCH, named(VALVE, name)), loan(BRANCH.id(), VALVE.id(), 1_000_000L, 2022, name))));

        QueryResult found = store().query("MATCH (e:Enterprise) RETURN e.name AS name", Map.of(), false);
        assertThat(found.rows()).containsExactly(List.of(name));
        assertThat(store().audit(Set.of("a1"))).singleElement().matches(ArticleAudit::isWhole);
        assertThat(store().statistics().articles()).isEqualTo(1);
    }

    private static Entity named(Entity entity, String name) {
        return new Entity(entity.id(), entity.type(), name, List.of(), entity.mentions(), entity.properties());
    }

    @Test
    void anAuditFindsWhatAnotherHandTookAway() {
        store().load(List.of(firstArticle()));
        assertThat(store().audit(Set.of("a1"))).singleElement().matches(ArticleAudit::isWhole);

        store().query("MATCH ()-[f:LENDS_TO]->() DELETE f", Map.of(), true);

        assertThat(store().audit(Set.of("a1", "a2")))
                .extracting(ArticleAudit::difference)
                .containsExactly(
                        "article a1 mentions 3 entities instead of 3 and supports 1 facts instead of 2",
                        "article a2 is not there");
    }

    @Test
    void anAuditAgreesAfterCorrectionsAndRemovals() {
        store().load(List.of(firstArticle()));
        store().load(List.of(article("a1", List.of(BRANCH, VALVE), loan(BRANCH.id(), VALVE.id(), 1L, 2022, "一。"))));
        store().load(List.of(article("a2", List.of(BRANCH, VALVE), loan(BRANCH.id(), VALVE.id(), 1L, 2022, "又。"))));
        store().remove(Set.of("a2"));

        assertThat(store().audit(Set.of("a1"))).singleElement().matches(ArticleAudit::isWhole);
    }

    @Test
    void twoLoansBetweenOnePairAreTwoRelationships() {
        LoadCounts counts = store().load(List.of(article(
                "a1",
                List.of(BRANCH, VALVE),
                loan(BRANCH.id(), VALVE.id(), 2_850_000L, 2022, "放款285万元。"),
                loan(BRANCH.id(), VALVE.id(), 5_000_000L, 2022, "又放款500万元。"),
                loan(BRANCH.id(), VALVE.id(), 5_000_000L, 2023, "次年再放款500万元。"),
                loan(BRANCH.id(), VALVE.id(), 5_000_000L, 2023, "重述。"))));

        assertThat(counts).isEqualTo(new LoadCounts(1, 2, 3, 1, List.of()));
        assertThat(store().statistics().facts()).containsEntry("LENDS_TO", 3L);
    }

    @Test
    void articlesThatStateTheSameFactShareOneRelationship() {
        store().load(List.of(firstArticle()));
        LoadCounts counts = store().load(List.of(article(
                "a2",
                List.of(ICBC, BRANCH, VALVE),
                loan(BRANCH.id(), VALVE.id(), 2_850_000L, 2022, "该笔贷款为285万元。"),
                fact(RelationType.BRANCH_OF, BRANCH.id(), ICBC.id(), FactTerms.NONE, 0.7, "隶属工行。"))));

        assertThat(counts).isEqualTo(new LoadCounts(1, 0, 0, 2, List.of()));
        assertThat(CanonicalDump.of(store()))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("BRANCH_OF")
                        .contains("articles=[a1, a2]", "derived=false", "confidence=1.0", "rules=[gazetteer, rule-a]"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("LENDS_TO")
                        .contains("evidence=[龙湾支行向远川阀门放款。, 该笔贷款为285万元。]", "evidenceAt=[a1:10-22, a2:10-21]"));
    }

    @Test
    void aFactOfManyArticlesCountsAllAndNamesThoseWithSentencesFirst() {
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
    void aFactThatAnotherHandDeletedIsWholeAgainOnceOneOfItsArticlesIsLoadedAgain() {
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

    @Test
    void aShortNameJoinsTheOneFullNameAndLeavesItWhereASecondComes() {
        Entity full = enterprise("Enterprise:浙江青岭竹业有限公司", "浙江青岭竹业有限公司");
        Entity rival = enterprise("Enterprise:安徽青岭竹业有限公司", "安徽青岭竹业有限公司");
        Entity shortForm = enterprise("Enterprise:青岭竹业", "青岭竹业");
        store().load(List.of(article(
                "a1",
                List.of(BRANCH, shortForm),
                loan(BRANCH.id(), shortForm.id(), 2_850_000L, 2022, "龙湾支行向青岭竹业放款。"))));
        store().load(List.of(knownAs(article("a2", List.of(full)), full, shortForm)));

        assertThat(borrowers()).containsExactly(full.id());
        assertThat(store().statistics().entities()).containsEntry("Enterprise", 1L);

        store().load(List.of(knownAs(article("a3", List.of(rival)), rival, shortForm)));

        assertThat(borrowers()).containsExactly(shortForm.id());

        store().remove(Set.of("a2"));

        assertThat(borrowers()).containsExactly(rival.id());
    }

    private static NamedArticle knownAs(NamedArticle article, Entity full, Entity shortForm) {
        return NamedArticle.of(article.graph(), Map.of(full.id(), Set.of(shortForm.id())));
    }

    private List<String> borrowers() {
        return CanonicalDump.of(store()).stream()
                .filter(line -> line.startsWith("LENDS_TO"))
                .map(line -> line.split(" ")[2])
                .toList();
    }

    @Test
    void aPersonIsOneAcrossPostsThatAnArticleLinks() {
        Entity early = entity("Person:林晓@" + ICBC.id(), EntityType.PERSON, "林晓", Map.of());
        Entity late = entity("Person:林晓@" + VALVE.id(), EntityType.PERSON, "林晓", Map.of());
        store().load(List.of(article("a1", List.of(ICBC, early), post(early, ICBC))));
        store().load(List.of(article("a2", List.of(VALVE, late), post(late, VALVE))));

        assertThat(store().statistics().entities()).containsEntry("Person", 2L);

        store().load(List.of(article("a3", List.of(ICBC, VALVE, late), post(late, ICBC), post(late, VALVE))));

        assertThat(store().statistics().entities()).containsEntry("Person", 1L);
    }

    @Test
    void explainsWhyNamesWereJoinedOrKeptApart() {
        Entity full = enterprise("Enterprise:浙江青岭竹业有限公司", "浙江青岭竹业有限公司");
        Entity rival = enterprise("Enterprise:安徽青岭竹业有限公司", "安徽青岭竹业有限公司");
        Entity shortForm = enterprise("Enterprise:青岭竹业", "青岭竹业");
        store().load(List.of(
                article("a1", List.of(shortForm)), knownAs(article("a2", List.of(full)), full, shortForm)));

        assertThat(store().explainName("青岭竹业").rows())
                .contains(List.of(
                        full.name(),
                        "Enterprise",
                        List.of("青岭竹业"),
                        "a1",
                        "it is short for this name, or its former one, and for no other",
                        List.of()));

        store().load(List.of(knownAs(article("a3", List.of(rival)), rival, shortForm)));

        assertThat(store().explainName("青岭竹业").rows())
                .containsExactly(List.of(
                        "青岭竹业",
                        "Enterprise",
                        List.of("青岭竹业"),
                        "a1",
                        "kept apart: nothing tells which it is short for",
                        List.of(rival.name(), full.name())));
    }

    @Test
    void explainsPeopleByTheirNamesAlone() {
        Entity person = entity("Person:林晓@" + ICBC.id(), EntityType.PERSON, "林晓", Map.of());
        store().load(List.of(article("a1", List.of(ICBC, person), post(person, ICBC))));

        assertThat(store().explainName("林晓").rows())
                .containsExactly(List.of("林晓", "Person", List.of("林晓"), "a1", "its own name", List.of()));
    }

    private static Fact post(Entity person, Entity organisation) {
        FactTerms title = new FactTerms.Post("总经理", false);
        return fact(RelationType.WORKS_FOR, person.id(), organisation.id(), title, 0.9, "林晓任总经理。");
    }

    @Test
    void symmetricFactsDoNotDependOnDirection() {
        store().load(List.of(
                article(
                        "a1",
                        List.of(ICBC, VALVE),
                        fact(RelationType.COOPERATES_WITH, ICBC.id(), VALVE.id(), FactTerms.NONE, 0.8, "签约。")),
                article(
                        "a2",
                        List.of(ICBC, VALVE),
                        fact(RelationType.COOPERATES_WITH, VALVE.id(), ICBC.id(), FactTerms.NONE, 0.8, "携手。"))));

        assertThat(store().statistics().facts()).containsEntry("COOPERATES_WITH", 1L);
    }

    @Test
    void nodesUniteWhatArticlesSayWhateverTheOrder() {
        Entity shortForm = entity("all:valve", EntityType.ALLIANCE, "泵阀联盟", Map.of("memberCount", 20), "微盟");
        store().load(List.of(article("a1", List.of(shortForm)), article("a2", List.of(ALLIANCE))));

        assertThat(CanonicalDump.of(store()))
                .contains("[Alliance, Entity] {aliases=[微盟, 泵阀联盟], id=all:valve, memberCount=20, name=泵阀党建联盟}");

        store().remove(Set.of("a1"));

        assertThat(CanonicalDump.of(store()))
                .contains("[Alliance, Entity] {aliases=[], id=all:valve, memberCount=12, name=泵阀党建联盟}");
    }

    @Test
    void aReplacedArticleTakesItsFormerFactsAndEntitiesWithIt() {
        store().load(List.of(firstArticle()));
        NamedArticle corrected = article("a1", "another digest", List.of(ICBC));
        store().load(List.of(corrected));
        List<String> replaced = CanonicalDump.of(store());

        CanonicalDump.clear(store());
        store().load(List.of(corrected));

        assertThat(replaced).isEqualTo(CanonicalDump.of(store())).hasSize(3);
    }

    @Test
    void anIdMayChangeItsKindWithItsOnlyArticle() {
        store().load(List.of(article("a1", List.of(enterprise("x", "云帆")))));
        store().load(List.of(article("a1", List.of(entity("x", EntityType.INSTITUTION, "云帆", Map.of())))));

        assertThat(CanonicalDump.of(store())).anyMatch(line -> line.startsWith("[Entity, Institution]"));
        assertThat(store().statistics().entities()).containsEntry("Enterprise", 0L);
    }

    @Test
    void refusesOneIdForTwoKindsAndKeepsTheGraph() {
        store().load(List.of(article("a1", List.of(enterprise("x", "云帆")))));
        List<String> before = CanonicalDump.of(store());

        assertThatThrownBy(() -> store().load(List.of(article("a2", List.of(bank("x", "云帆"))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x stands for two entities");
        assertThat(CanonicalDump.of(store())).isEqualTo(before);
    }

    @Test
    void refusesTwoArticlesWithOneId() {
        List<NamedArticle> twins = List.of(article("a1", List.of(ICBC)), article("a1", List.of(VALVE)));

        assertThatThrownBy(() -> store().load(twins)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGraphIsAFunctionOfTheSetOfArticles() {
        List<NamedArticle> articles =
                IntStream.range(0, 30).mapToObj(GraphStoreContract::someArticle).toList();
        store().load(articles);
        List<String> expected = CanonicalDump.of(store());

        for (int batch : new int[] {1, 7}) {
            CanonicalDump.clear(store());
            loadShuffled(articles, batch);
            assertThat(CanonicalDump.of(store())).as("batches of %d", batch).isEqualTo(expected);
        }
    }

    /** In between, half of the articles stand there with another text, and some that do not belong come and go. */
    private void loadShuffled(List<NamedArticle> articles, int batch) {
        List<NamedArticle> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(batch));
        List<NamedArticle> former =
                IntStream.range(0, 15).mapToObj(i -> someArticle(i, 100 + i)).toList();
        store().load(former);
        store().load(List.of(someArticle(200), someArticle(201)));
        for (int start = 0; start < shuffled.size(); start += batch) {
            store().load(shuffled.subList(start, Math.min(start + batch, shuffled.size())));
        }
        store().remove(Set.of("a200", "a201"));
    }

    @RepeatedTest(3)
    void replacementsAtTheSameTimeLoseNothing() throws Exception {
        List<NamedArticle> articles =
                IntStream.range(0, 24).mapToObj(GraphStoreContract::someArticle).toList();
        store().load(articles);
        List<String> expected = CanonicalDump.of(store());
        CanonicalDump.clear(store());
        store().load(IntStream.range(0, 24)
                .mapToObj(i -> someArticle(i, 100 + i))
                .toList());

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<LoadCounts>> loads = articles.stream()
                    .map(article -> threads.submit(() -> store().load(List.of(article))))
                    .toList();
            for (Future<LoadCounts> load : loads) {
                load.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(CanonicalDump.of(store())).isEqualTo(expected);
    }

    @Test
    void removesWhatOnlyTheArticleSupported() {
        store().load(List.of(
                firstArticle(),
                article("a2", List.of(ICBC, BRANCH), derived(RelationType.BRANCH_OF, BRANCH.id(), ICBC.id()))));

        RemovalCounts counts = store().remove(Set.of("a1", "never there"));

        assertThat(counts).isEqualTo(new RemovalCounts(1, 1, 1));
        assertThat(store().statistics().articles()).isEqualTo(1);
        assertThat(store().remove(Set.of("a2"))).isEqualTo(new RemovalCounts(1, 2, 1));
        assertThat(CanonicalDump.of(store())).isEmpty();
    }

    private static NamedArticle firstArticle() {
        return article(
                "a1",
                List.of(ICBC, BRANCH, VALVE),
                loan(BRANCH.id(), VALVE.id(), 2_850_000L, 2022, "龙湾支行向远川阀门放款。"),
                derived(RelationType.BRANCH_OF, BRANCH.id(), ICBC.id()));
    }

    private static NamedArticle someArticle(int number) {
        return someArticle(number, number);
    }

    /** An article whose text, of many that overlap in what they say, is the given one. */
    private static NamedArticle someArticle(int number, int text) {
        Random random = new Random(text);
        Entity bank = bank("bank:" + random.nextInt(3), "银行" + "甲".repeat(1 + random.nextInt(4)), "别" + text % 5);
        Entity firm = enterprise("ent:" + random.nextInt(4), "企业" + "乙".repeat(1 + random.nextInt(4)));
        Entity alliance = entity(
                "all:" + random.nextInt(2),
                EntityType.ALLIANCE,
                "联盟" + text % 3,
                Map.of("memberCount", random.nextInt(9)));
        return article(
                "a" + number,
                "digest of text " + text,
                List.of(bank, firm, alliance),
                loan(bank.id(), firm.id(), random.nextInt(3) * 1000L, 2020 + random.nextInt(2), "句子" + text),
                fact(
                        RelationType.MEMBER_OF,
                        firm.id(),
                        alliance.id(),
                        new FactTerms.Membership("member"),
                        (1 + random.nextInt(9)) / 10.0,
                        "入盟" + text),
                derived(RelationType.COOPERATES_WITH, alliance.id(), bank.id()));
    }

    private String id(String type) {
        return (String) store().query(CanonicalDump.statement("fact-id"), Map.of("type", type), false)
                .rows()
                .get(0)
                .get(0);
    }
}
