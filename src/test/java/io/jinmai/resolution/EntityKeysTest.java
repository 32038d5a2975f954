package io.jinmai.resolution;

import static io.jinmai.graph.EntityType.ALLIANCE;
import static io.jinmai.graph.EntityType.BANK;
import static io.jinmai.graph.EntityType.DISTRICT;
import static io.jinmai.graph.EntityType.ENTERPRISE;
import static io.jinmai.graph.EntityType.INSTITUTION;
import static io.jinmai.graph.EntityType.PERSON;
import static io.jinmai.graph.RelationType.LOCATED_IN;
import static io.jinmai.graph.RelationType.WORKS_FOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityKeysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工行温州龙湾支行 = 工行龙湾支行 = 中国工商银行股份有限公司温州龙湾支行 = 工商银行龙湾区支行 = 工行浙江省分行龙湾支行",
                "工行温州分行 = 温州工行 = 中国工商银行温州市分行 = 工行浙江温州分行",
                "工行 = 中国工商银行 = 中国工商银行股份有限公司 = 工商銀行 = 中国工商银行总行",
                "浙江萧山农商银行 = 萧山农村商业银行 = 杭州萧山农商行 = 萧山农商银行股份有限公司",
                "萧山农商银行河庄支行 = 浙江萧山农村商业银行河庄支行",
                "农行田东县支行 = 农业银行田东支行 = 农行百色田东支行",
                "国家开发银行广西分行 = 国开行广西区分行 = 国开行广西壮族自治区分行",
                "路桥工行 = 工行台州路桥支行",
                "渣打銀行（香港） = 渣打银行(香港)有限公司",
            })
    void differentNamesOfOneBankMeet(String names) {
        assertThat(Stream.of(names.split(" = ")).map(name -> keyAlone(BANK, name)))
                .hasSizeGreaterThan(1)
                .allMatch(keyAlone(BANK, names.split(" = ")[0])::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "招商银行苏州分行, 招商银行常州分行",
        "工行温州分行, 工行温州龙湾支行",
        "工行龙湾支行, 农行龙湾支行",
        "工行, 工行温州分行",
        "萧山农商银行, 余杭农商银行",
        "农行温州大南支行, 农行温州分行",
        "工行南京鼓楼支行, 工行福州鼓楼支行",
        "工行鼓楼支行, 工行南京鼓楼支行",
        "永嘉恒升村镇银行, 永嘉农商银行",
        "汇丰银行, 汇丰银行(中国)",
        "农行浙江省分行营业部, 农行江苏省分行营业部",
    })
    void differentBanksStayApart(String one, String other) {
        assertThat(keyAlone(BANK, one)).isNotEqualTo(keyAlone(BANK, other));
    }

    @Test
    void theArticleDecidesWhichDistrictABranchMeans() {
        String byDistrict = new ArticleSketch("a")
                .with(BANK, "工行鼓楼支行")
                .with(DISTRICT, "南京市")
                .key("工行鼓楼支行");
        String byEnterprise = new ArticleSketch("b")
                .with(ENTERPRISE, "南京云杉泵业有限公司")
                .with(BANK, "工行鼓楼支行")
                .key("工行鼓楼支行");

        assertThat(byDistrict)
                .isEqualTo("Bank:中国工商银行/320106支行")
                .isEqualTo(byEnterprise)
                .isEqualTo(keyAlone(BANK, "工行南京鼓楼支行"));
    }

    @Test
    void aBanksSeatDecidesToo() {
        assertThat(keyAlone(BANK, "南京银行鼓楼支行")).isEqualTo(keyAlone(BANK, "南京银行南京鼓楼支行"));
    }

    @ParameterizedTest
    @CsvSource({
        "余杭, District:330110",
        "杭州市余杭区, District:330110",
        "餘杭區, District:330110",
        "富阳市, District:330111",
        "鼓楼区, District:鼓楼区",
        "平湖经开区, District:330482/经济技术开发区",
        "平湖经济技术开发区, District:330482/经济技术开发区",
        "杭州医药港, District:330100/医药港",
        "青云小镇, District:青云小镇",
        "中环区湾仔, District:中环区湾仔",
    })
    void districtsGoByCodeElseByName(String name, String key) {
        assertThat(keyAlone(DISTRICT, name)).isEqualTo(key);
    }

    @Test
    void aDistrictsContextResolvesItsName() {
        ArticleSketch article = new ArticleSketch("a").with(DISTRICT, "鼓楼区", "福州市");

        assertThat(article.key("鼓楼区")).isEqualTo("District:350102");
    }

    @Test
    void aGivenCodeGoesBeforeTheName() {
        ArticleSketch article = new ArticleSketch("a").with(DISTRICT, "鼓楼区", Map.of("code", "320106"));

        assertThat(article.key("鼓楼区")).isEqualTo("District:320106");
    }

    @Test
    void aZoneIsKnownByTheDistrictTheTextPutsItIn() {
        ArticleSketch article =
                new ArticleSketch("a").with(DISTRICT, "青云小镇", "余杭区").fact(LOCATED_IN, "青云小镇", "余杭区");

        assertThat(article.key("青云小镇")).isEqualTo("District:青云小镇@330110");
    }

    @Test
    void aZoneIsNotTheDistrictThatAnAliasOfItNames() {
        Entity zone = new Entity("z", DISTRICT, "平湖经开区", List.of("平湖"), List.of(), Map.of());
        Entity oldTown = new Entity("t", DISTRICT, "老钱塘", List.of("钱塘区"), List.of(), Map.of());
        ArticleGraph graph =
                new ArticleGraph(new ArticleSketch("a").graph().article(), List.of(zone, oldTown), List.of());

        assertThat(ArticleSketch.KEYS.keyOf(zone, graph)).isEqualTo("District:330482/经济技术开发区");
        assertThat(ArticleSketch.KEYS.keyOf(oldTown, graph)).isEqualTo("District:330114");
    }

    @Test
    void enterprisesGoByTheirNameHoweverItIsWritten() {
        assertThat(keyAlone(ENTERPRISE, "云杉（杭州）泵业有限公司"))
                .isEqualTo(keyAlone(ENTERPRISE, "雲杉(杭州)泵業有限公司"))
                .isEqualTo(keyAlone(ENTERPRISE, "云杉杭州泵业有限公司"))
                .isEqualTo("Enterprise:云杉杭州泵业有限公司");
        assertThat(keyAlone(ENTERPRISE, "Ｂｌｕｅ Fern 公司")).isEqualTo(keyAlone(ENTERPRISE, "blue fern公司"));
        assertThat(keyAlone(ALLIANCE, "“青禾”党建联盟")).isEqualTo(keyAlone(ALLIANCE, "青禾党建联盟"));
        assertThat(keyAlone(ALLIANCE, "青禾联盟")).isNotEqualTo(keyAlone(INSTITUTION, "青禾联盟"));
    }

    @Test
    void anonymousEntitiesNeverLeaveTheirArticle() {
        Map<String, Object> hidden = Map.of("anonymous", true);

        assertThat(new ArticleSketch("a").with(ENTERPRISE, "苍南某塑业公司", hidden).key("苍南某塑业公司"))
                .isEqualTo("Enterprise:苍南某塑业公司@a")
                .isNotEqualTo(new ArticleSketch("b")
                        .with(ENTERPRISE, "苍南某塑业公司", hidden)
                        .key("苍南某塑业公司"));
    }

    @Test
    void peopleGoByTheirFirstStatedOrganisation() {
        ArticleSketch article = new ArticleSketch("a")
                .with(PERSON, "闻一鸣", "柏文")
                .with(BANK, "工行龙湾支行")
                .with(INSTITUTION, "余杭区经信局")
                .fact(WORKS_FOR, "闻一鸣", "工行龙湾支行")
                .fact(WORKS_FOR, "闻一鸣", "余杭区经信局");

        assertThat(article.key("闻一鸣")).isEqualTo("Person:闻一鸣@Bank:中国工商银行/330303支行");
        assertThat(article.key("柏文")).isEqualTo("Person:柏文@a");
    }

    @Test
    void theSameNameAtTwoPlacesIsTwoPeople() {
        ArticleSketch one = new ArticleSketch("a")
                .with(PERSON, "闻一鸣")
                .with(ENTERPRISE, "云杉泵业有限公司")
                .fact(WORKS_FOR, "闻一鸣", "云杉泵业有限公司");
        ArticleSketch other = new ArticleSketch("b")
                .with(PERSON, "闻一鸣")
                .with(ENTERPRISE, "青禾粮油有限公司")
                .fact(WORKS_FOR, "闻一鸣", "青禾粮油有限公司");

        assertThat(one.key("闻一鸣")).isNotEqualTo(other.key("闻一鸣"));
    }

    private static String keyAlone(EntityType type, String name) {
        return new ArticleSketch("article").with(type, name).key(name);
    }
}
