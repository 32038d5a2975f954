package io.jinmai.recognition.stage;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImplausibleNamesTest {
    private static final ImplausibleNames NAMES = new ImplausibleNames(VOCABULARY, LEXICONS.own());

    private static boolean isImplausible(MentionType type, String name, Source source) {
        return NAMES.isImplausible(scan(name + "。"), new Candidate(type, 0, name.length(), source, 0.8));
    }

    private static boolean isImplausible(MentionType type, String name) {
        return isImplausible(type, name, Source.GRAMMAR);
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 青岭设有全资子公司",
        "INSTITUTION, 竹业党支部先后加入联盟",
        "ENTERPRISE, 越州一家竹制品公司",
        "ENTERPRISE, 青岭在越州买下茶厂",
        "ALLIANCE, 青岭茶行加入了竹业联盟",
    })
    void anOrganisationThatTellsWhatOneDidIsAClause(MentionType type, String name) {
        assertThat(isImplausible(type, name)).isTrue();
    }

    @Test
    void onlyOrganisationsTell() {
        assertThat(isImplausible(MentionType.BANK, "越州一家银行")).isFalse();
        assertThat(isImplausible(MentionType.TITLE, "共建办主任")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青岭竹业有限公司", "越州建材公司", "青岭家具厂"})
    void aNameThatTellsNothingIsPlausible(String name) {
        assertThat(isImplausible(MentionType.ENTERPRISE, name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"6家专业合作社, true", "18余家企业, true", "7号粮店, false", "58集团, false"})
    void whatIsCountedIsNotNamed(String name, boolean isCounted) {
        assertThat(isImplausible(MentionType.ENTERPRISE, name)).isEqualTo(isCounted);
    }

    @Test
    void aTellingWordThatGoesOnBehindTheNameIsNoPartOfIt() {
        assertThat(NAMES.isImplausible(
                        scan("青岭公司签约"), new Candidate(MentionType.ENTERPRISE, 0, 5, Source.GRAMMAR, 0.8)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, '青竹下,云帆机械', true",
        "ENTERPRISE, 小李, true",
        "ENTERPRISE, 张先生, true",
        "ENTERPRISE, 青竹茶行 云帆机械, true",
        "ENTERPRISE, QING LING, false",
        "PERSON, 裘 竹, false"
    })
    void aBlankTearsANameApartButForPeopleAndLatinWords(MentionType type, String name, boolean isTorn) {
        assertThat(isImplausible(type, name)).isEqualTo(isTorn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"小鹏", "康师傅"})
    void aKnownFirmMayBeCalledLikeAFamiliarPerson(String name) {
        assertThat(isImplausible(MentionType.ENTERPRISE, name, Source.GAZETTEER))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "温州五金, PERCEPTRON, true",
        "温州五金, GRAMMAR, true",
        "温州纺织企业, PERCEPTRON, true",
        "温州, PERCEPTRON, true",
        "温州五金, MEMORY, false",
        "温州青岭五金, PERCEPTRON, false",
        "温州五金有限公司, GRAMMAR, false",
    })
    void theTradeOfAPlaceIsNoEnterpriseByItsLooks(String name, Source source, boolean isTrade) {
        assertThat(isImplausible(MentionType.ENTERPRISE, name, source)).isEqualTo(isTrade);
    }

    @ParameterizedTest
    @CsvSource({"ALLIANCE, 党建联盟, true", "ENTERPRISE, 高新技术企业, true", "ALLIANCE, 青岭党建联盟, false"})
    void anOrdinaryNounAsAWholeIsNoName(MentionType type, String name, boolean isOrdinary) {
        assertThat(isImplausible(type, name)).isEqualTo(isOrdinary);
    }

    @ParameterizedTest
    @CsvSource({"ALLIANCE, 党建联盟", "ENTERPRISE, 青岭设有全资子公司", "ENTERPRISE, 青竹茶行 云帆机械"})
    void theUserKnowsBetter(MentionType type, String name) {
        assertThat(isImplausible(type, name, Source.USER)).isFalse();
    }
}
