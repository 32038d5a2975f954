package io.jinmai.resolution;

import static io.jinmai.graph.EntityType.BANK;
import static io.jinmai.graph.EntityType.DISTRICT;
import static io.jinmai.graph.EntityType.ENTERPRISE;
import static io.jinmai.graph.RelationType.BRANCH_OF;
import static io.jinmai.graph.RelationType.COOPERATES_WITH;
import static io.jinmai.graph.RelationType.LENDS_TO;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.TextSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphWideNamingTest {
    private static final GraphWideNaming NAMING = new GraphWideNaming(ArticleSketch.KEYS);
    private static final FactTerms LOAN = new FactTerms.Loan(5_000_000L, "500万元", 2022, null, null, "loan");

    @Test
    void makesOneEntityOfTwoNames() {
        ArticleGraph graph = new ArticleSketch("a")
                .with(BANK, "工行龙湾支行", Map.of("tags", List.of("乙")))
                .with(BANK, "工行温州龙湾支行", Map.of("tags", List.of("甲")))
                .graph();

        Entity bank = only(NAMING.toGraphWide(graph).entities());

        assertThat(bank.id()).isEqualTo("Bank:中国工商银行/330303支行");
        assertThat(bank.name()).isEqualTo("工行温州龙湾支行");
        assertThat(bank.aliases()).containsExactly("工行龙湾支行");
        assertThat(bank.mentions()).extracting(TextSpan::text).containsExactly("工行龙湾支行", "工行温州龙湾支行");
        assertThat(bank.properties()).containsEntry("tags", List.of("乙", "甲")).containsEntry("level", "subBranch");
    }

    @Test
    void movesFactsAndJoinsThoseThatThenSayTheSame() {
        ArticleGraph graph = new ArticleSketch("a")
                .with(BANK, "工行龙湾支行", "工行温州龙湾支行")
                .with(ENTERPRISE, "云杉泵业有限公司")
                .fact(LENDS_TO, "工行龙湾支行", "云杉泵业有限公司", LOAN)
                .fact(LENDS_TO, "工行温州龙湾支行", "云杉泵业有限公司", LOAN)
                .graph();

        Fact loan = only(NAMING.toGraphWide(graph).facts());

        assertThat(loan.from()).isEqualTo("Bank:中国工商银行/330303支行");
        assertThat(loan.to()).isEqualTo("Enterprise:云杉泵业有限公司");
        assertThat(loan.evidence()).hasSize(2);
        assertThat(loan.terms()).isEqualTo(LOAN);
    }

    @Test
    void leavesOutAFactFromAnEntityToItself() {
        ArticleGraph graph = new ArticleSketch("a")
                .with(BANK, "温州工行", "工行温州分行")
                .fact(BRANCH_OF, "温州工行", "工行温州分行")
                .graph();

        assertThat(NAMING.toGraphWide(graph).facts()).isEmpty();
    }

    @Test
    void aSymmetricFactIsOneInEitherDirection() {
        ArticleGraph graph = new ArticleSketch("a")
                .with(ENTERPRISE, "云杉泵业有限公司", "青禾粮油有限公司")
                .fact(COOPERATES_WITH, "云杉泵业有限公司", "青禾粮油有限公司")
                .fact(COOPERATES_WITH, "青禾粮油有限公司", "云杉泵业有限公司")
                .graph();

        assertThat(NAMING.toGraphWide(graph).facts()).hasSize(1);
    }

    @Test
    void givesDistrictsTheirCodeAndLevelButKeepsWhatIsThere() {
        ArticleGraph graph = new ArticleSketch("a")
                .with(DISTRICT, "余杭区")
                .with(DISTRICT, "湾仔区")
                .with(DISTRICT, "钱塘区", Map.of("level", "zone"))
                .graph();

        List<Entity> districts = NAMING.toGraphWide(graph).entities();

        assertThat(districts.get(0).properties()).isEqualTo(Map.of("code", "330110", "level", "county"));
        assertThat(districts.get(1).properties()).isEqualTo(Map.of("level", "county"));
        assertThat(districts.get(2).properties()).isEqualTo(Map.of("code", "330114", "level", "zone"));
    }

    @Test
    void callsADistrictAsTheGazetteerDoes() {
        ArticleGraph graph = new ArticleSketch("a")
                .with(DISTRICT, "杭州余杭")
                .with(DISTRICT, "餘杭區")
                .graph();

        Entity district = only(NAMING.toGraphWide(graph).entities());

        assertThat(district.name()).isIn("余杭区", "餘杭區");
        assertThat(district.aliases()).contains("杭州余杭");
    }

    private static <T> T only(List<T> values) {
        assertThat(values).hasSize(1);
        return values.get(0);
    }
}
