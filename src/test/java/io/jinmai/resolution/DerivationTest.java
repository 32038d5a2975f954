package io.jinmai.resolution;

import static io.jinmai.graph.EntityType.BANK;
import static io.jinmai.graph.EntityType.DISTRICT;
import static io.jinmai.graph.RelationType.BRANCH_OF;
import static io.jinmai.graph.RelationType.LOCATED_IN;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.TextSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private static final Derivation DERIVATION = new Derivation(ArticleSketch.KEYS, ArticleSketch.GAZETTEER);

    @Test
    void leadsEveryDistrictToItsProvince() {
        ArticleGraph graph =
                DERIVATION.complete(new ArticleSketch("a").with(DISTRICT, "余杭区").graph());

        assertThat(derived(graph)).containsExactly("余杭区 LOCATED_IN 杭州市", "杭州市 LOCATED_IN 浙江省");
        assertThat(graph.entities()).extracting(Entity::name).containsExactly("余杭区", "杭州市", "浙江省");
        assertThat(graph.entities().get(1).mentions()).isEmpty();
        assertThat(graph.entities().get(1).id()).isEqualTo("District:330100");
        assertThat(graph.facts())
                .allMatch(fact -> fact.derived() && fact.evidence().isEmpty());
        assertThat(graph.facts()).extracting(Fact::rule).containsOnly("gazetteer");
    }

    @Test
    void amongNamedDistrictsAddsNoDistrict() {
        ArticleGraph graph = DERIVATION.amongNamed(new ArticleSketch("a")
                .with(DISTRICT, "余杭区", "浙江省", "平湖经开区", "平湖")
                .graph());

        assertThat(derived(graph)).containsExactly("余杭区 LOCATED_IN 浙江省", "平湖经开区 LOCATED_IN 平湖", "平湖 LOCATED_IN 浙江省");
        assertThat(graph.entities()).hasSize(4);
    }

    @Test
    void repeatsNothingThatTheTextStates() {
        ArticleGraph graph = DERIVATION.complete(new ArticleSketch("a")
                .with(DISTRICT, "余杭区", "杭州市", "浙江省")
                .fact(LOCATED_IN, "余杭区", "杭州市")
                .graph());

        assertThat(derived(graph)).containsExactly("杭州市 LOCATED_IN 浙江省");
    }

    @Test
    void leadsABranchToItsHeadOfficeWithTheWordsThatNameIt() {
        ArticleGraph graph = DERIVATION.amongNamed(
                new ArticleSketch("a").with(BANK, "工行乐清支行").graph());

        assertThat(derived(graph)).containsExactly("工行乐清支行 BRANCH_OF 中国工商银行");
        assertThat(graph.entities().get(1))
                .isEqualTo(new Entity(
                        "Bank:中国工商银行",
                        BANK,
                        "中国工商银行",
                        List.of("工行"),
                        List.of(new TextSpan(0, 2, "工行")),
                        Map.of("level", "head")));
    }

    @Test
    void leadsABranchToTheHeadOfficeThatTheArticleNames() {
        ArticleGraph graph = DERIVATION.amongNamed(
                new ArticleSketch("a").with(BANK, "萧山农商银行", "萧山农村商业银行河庄支行").graph());

        assertThat(derived(graph)).containsExactly("萧山农村商业银行河庄支行 BRANCH_OF 萧山农商银行");
    }

    @Test
    void leadsOverTheBranchesThatTheArticleNames() {
        ArticleGraph graph = DERIVATION.amongNamed(new ArticleSketch("a")
                .with(BANK, "农行台州黄岩支行", "农行浙江省分行", "农行台州分行", "农行温州分行")
                .graph());

        assertThat(derived(graph))
                .containsExactlyInAnyOrder(
                        "农行台州黄岩支行 BRANCH_OF 农行台州分行",
                        "农行台州分行 BRANCH_OF 农行浙江省分行",
                        "农行温州分行 BRANCH_OF 农行浙江省分行",
                        "农行浙江省分行 BRANCH_OF 中国农业银行");
    }

    @Test
    void derivesNoHeadWhereTheTextLeadsToIt() {
        ArticleGraph graph = DERIVATION.amongNamed(new ArticleSketch("a")
                .with(BANK, "工行城南支行", "工行台州分行", "工行")
                .fact(BRANCH_OF, "工行城南支行", "工行台州分行")
                .fact(BRANCH_OF, "工行台州分行", "工行")
                .graph());

        assertThat(derived(graph)).isEmpty();
    }

    @Test
    void derivesNothingFromHiddenNames() {
        ArticleGraph graph = new ArticleSketch("a")
                .with(BANK, "台州某农商银行", Map.of("anonymous", true))
                .graph();

        assertThat(DERIVATION.complete(graph)).isEqualTo(graph);
    }

    private static List<String> derived(ArticleGraph graph) {
        Map<String, Entity> entities = Entities.byId(graph);
        return graph.facts().stream()
                .filter(Fact::derived)
                .map(fact -> entities.get(fact.from()).name() + " " + fact.type() + " "
                        + entities.get(fact.to()).name())
                .toList();
    }
}
