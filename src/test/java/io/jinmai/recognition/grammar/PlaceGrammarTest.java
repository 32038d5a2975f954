package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceGrammarTest {
    private static final PlaceGrammar GRAMMAR = new PlaceGrammar(VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "产品卖到浙江省。, 浙江省",
        "产品卖到浙江。, 浙江",
        "他住在龙游县。, 龙游县",
        "工厂在店口镇。, 店口镇",
        "产品卖到廣東省。, 廣東省",
        "走进龙游经济开发区。, 龙游经济开发区",
        "走进龙游县经济开发区。, 龙游县经济开发区",
        "走进衢州智造新城。, 衢州智造新城",
        "店口镇湄池村有家厂。, 湄池村",
    })
    void findsDistrictsZonesAndVillages(String sentence, String place) {
        assertThat(Proposals.all(GRAMMAR, MentionType.DISTRICT, sentence)).contains(place);
    }

    @ParameterizedTest
    @CsvSource({
        "走进龙游经济开发区。, 龙游经济开发区",
        "店口镇湄池村有家厂。, 湄池村",
        "产品卖到浙江。, 浙江",
    })
    void believesThemWhereAPlaceStandsBeside(String sentence, String place) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.DISTRICT, sentence)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"他在青石新区上班。", "他在杨柳村长大。", "他去了龙游。"})
    void withoutAPlaceBesideItOnlyHints(String sentence) {
        assertThat(Proposals.all(GRAMMAR, MentionType.DISTRICT, sentence)).isNotEmpty();
        assertThat(Proposals.believed(GRAMMAR, MentionType.DISTRICT, sentence)).isEmpty();
    }

    @Test
    void aWardWithAnOrdinaryNameIsNamedBehindItsCityOnly() {
        assertThat(Proposals.all(GRAMMAR, MentionType.DISTRICT, "工厂在攀枝花市东区。")).contains("东区");
        assertThat(Proposals.all(GRAMMAR, MentionType.DISTRICT, "楼盘分东区和西区。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"他住在浙江路。", "车过绍兴大桥。", "店开在龙游大道上。", "厂房占地上海平方。"})
    void aPlaceAfterWhichARoadIsCalledIsNotNamed(String sentence) {
        assertThat(Proposals.all(GRAMMAR, MentionType.DISTRICT, sentence)).isEmpty();
    }

    @Test
    void aPlaceThatStartsLikeARoadFollowsAnother() {
        assertThat(Proposals.all(GRAMMAR, MentionType.DISTRICT, "货发台州路桥。")).contains("台州");
        assertThat(Proposals.all(GRAMMAR, MentionType.DISTRICT, "货发浙江省路。")).contains("浙江省");
    }

    @ParameterizedTest
    @ValueSource(strings = {"贷款到账了。", "全村人都来了。", "园区很大。", "开发区的企业多。"})
    void findsNoneWhereNoneIsNamed(String sentence) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.DISTRICT, sentence)).isEmpty();
    }
}
