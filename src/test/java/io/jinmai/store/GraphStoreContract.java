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
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.resolution.identity.NamedArticle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store must do, whatever database is behind it. */
public abstract class GraphStoreContract
        implements GraphQueryContract, IdentityContract, SupportContract, ArticleSetContract {

    @BeforeEach
    void clear() {
        CanonicalDump.clear(store());
    }

    @Test
    void loadsArticlesEntitiesMentionsAndFacts() {
        LoadCounts counts = store().load(List.of(FIRST_ARTICLE));

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
        store().load(List.of(FIRST_ARTICLE));
        List<String> once = CanonicalDump.of(store());

        LoadCounts again = store().load(List.of(FIRST_ARTICLE));

        assertThat(CanonicalDump.of(store())).isEqualTo(once);
        assertThat(again).isEqualTo(new LoadCounts(1, 0, 0, 2, List.of()));
    }

    @Test
    void keepsTheTextOfAnArticleUntilItIsReplacedOrTakenOut() {
        store().load(List.of(FIRST_ARTICLE.withText(new TextSpan(7, 18, "工行龙湾支行的\n消息"))));
        assertThat(texts()).containsExactly(List.of("a1", "工行龙湾支行的\n消息", 7L));

        store().load(List.of(FIRST_ARTICLE.withText(new TextSpan(0, 3, "改了。"))));
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
        store().load(List.of(FIRST_ARTICLE));
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
        store().load(List.of(FIRST_ARTICLE));
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
    void removesWhatOnlyTheArticleSupported() {
        store().load(List.of(
                FIRST_ARTICLE,
                article("a2", List.of(ICBC, BRANCH), derived(RelationType.BRANCH_OF, BRANCH.id(), ICBC.id()))));

        RemovalCounts counts = store().remove(Set.of("a1", "never there"));

        assertThat(counts).isEqualTo(new RemovalCounts(1, 1, 1));
        assertThat(store().statistics().articles()).isEqualTo(1);
        assertThat(store().remove(Set.of("a2"))).isEqualTo(new RemovalCounts(1, 2, 1));
        assertThat(CanonicalDump.of(store())).isEmpty();
    }

    private String id(String type) {
        return (String) store().query(CanonicalDump.statement("fact-id"), Map.of("type", type), false)
                .rows()
                .get(0)
                .get(0);
    }
}
