package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationGrammarTest {
    private static final OrganisationGrammar GRAMMAR = new OrganisationGrammar(VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 近日龙游青竹茶业有限公司获得贷款。, 龙游青竹茶业有限公司",
        "ENTERPRISE, 银行走访了衢州市云帆机械股份有限公司。, 衢州市云帆机械股份有限公司",
        "ENTERPRISE, 贷款发放给石泉控股集团有限公司。, 石泉控股集团有限公司",
        "ENTERPRISE, 云帆(龙游)机械有限公司投产。, 云帆(龙游)机械有限公司",
        "ENTERPRISE, 龍游青竹茶業有限公司獲得貸款。, 龍游青竹茶業有限公司",
        "ENTERPRISE, 走进龙游县东篱家庭农场。, 龙游县东篱家庭农场",
        "INSTITUTION, 龙游县科技局牵头。, 龙游县科技局",
        "INSTITUTION, 记者从衢州市市场监管局获悉。, 衢州市市场监管局",
        "INSTITUTION, 与东篱大学共建了水力机械联合研究中心。, 水力机械联合研究中心",
        "INSTITUTION, 共建的“泵阀密封联合实验室”启用。, 泵阀密封联合实验室",
        "ALLIANCE, 龙游县竹业商会成立。, 龙游县竹业商会",
        "ALLIANCE, “竹海先锋”党建联盟成立。, “竹海先锋”党建联盟",
        "ALLIANCE, 他加入了衢州市机械行业协会。, 衢州市机械行业协会",
    })
    void believesNamesWithAPlaceAQuoteOrALegalForm(MentionType type, String sentence, String name) {
        assertThat(Proposals.believed(GRAMMAR, type, sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 走进青石茶厂。, 青石茶厂",
        "ALLIANCE, 他加入了竹业商会。, 竹业商会",
        "INSTITUTION, 揭牌的还有校企联合实验室。, 校企联合实验室",
        "INSTITUTION, 揭牌的还有产学研用联合实验室。, 产学研用联合实验室",
        "INSTITUTION, 揭牌的还有国家级校企联合实验室。, 国家级校企联合实验室",
    })
    void otherNamesAreHintsForTheOtherSources(MentionType type, String sentence, String name) {
        assertThat(Proposals.all(GRAMMAR, type, sentence)).contains(name);
        assertThat(Proposals.believed(GRAMMAR, type, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"这家上市公司获得贷款。", "该公司的股份有限。", "一家有限公司。", "银行支持企业集团发展。", "会议通过了商会章程。"})
    void ordinaryNounsAreNoNames(String sentence) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.ENTERPRISE, sentence))
                .isEmpty();
        assertThat(Proposals.believed(GRAMMAR, MentionType.ALLIANCE, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "石泉控股集团有限公司的车间, 石泉控股集团",
        "龙游县竹业商会联合会, 龙游县竹业商会",
    })
    void anEndingThatGoesOnEndsNoName(String sentence, String cutOff) {
        assertThat(Proposals.all(GRAMMAR, MentionType.ENTERPRISE, sentence)).doesNotContain(cutOff);
        assertThat(Proposals.all(GRAMMAR, MentionType.ALLIANCE, sentence)).doesNotContain(cutOff);
    }
}
