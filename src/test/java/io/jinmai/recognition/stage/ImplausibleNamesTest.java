package io.jinmai.recognition.stage;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.lexicon.OwnFile;
import io.jinmai.lexicon.UserLexicon;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImplausibleNamesTest {
    private static final ImplausibleNames NAMES = new ImplausibleNames(VOCABULARY, LEXICONS.own());

    private static Refusal refusal(MentionType type, String name, Source source) {
        return NAMES.refusal(scan(name + "。"), new Candidate(type, 0, name.length(), source, 0.8));
    }

    private static Refusal refusal(MentionType type, String name) {
        return refusal(type, name, Source.GRAMMAR);
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 青岭设有全资子公司",
        "INSTITUTION, 竹业党支部先后加入联盟",
        "ENTERPRISE, 越州一家竹制品公司",
        "ENTERPRISE, 青岭在越州买下茶厂",
        "ALLIANCE, 青岭茶行加入了竹业联盟",
        "ENTERPRISE, 青岭食品子公司",
        "INSTITUTION, 江西理工大学合作研究抛光液",
        "BANK, 遇见平原农商银行",
    })
    void anOrganisationThatTellsWhatOneDidIsAClause(MentionType type, String name) {
        assertThat(refusal(type, name)).isEqualTo(Refusal.CLAUSE);
    }

    @Test
    void onlyOrganisationsTell() {
        assertThat(refusal(MentionType.BANK, "越州一家银行")).isNull();
        assertThat(refusal(MentionType.TITLE, "共建办主任")).isNull();
    }

    @Test
    void whereOneInvestsIsNoName() {
        assertThat(NAMES.refusal(
                        scan("在越南北江省投资成立公司"), new Candidate(MentionType.ENTERPRISE, 1, 8, Source.GRAMMAR, 0.8)))
                .isEqualTo(Refusal.CLAUSE);
        assertThat(NAMES.refusal(
                        scan("与越南北江省投资成立公司"), new Candidate(MentionType.ENTERPRISE, 1, 8, Source.GRAMMAR, 0.8)))
                .isNull();
    }

    @Test
    void aSortOfCompanyBeforeANameIsNoPartOfIt() {
        assertThat(refusal(MentionType.ENTERPRISE, "芯片设计公司青岭微光科技有限公司")).isEqualTo(Refusal.SEVERAL);
        assertThat(refusal(MentionType.ENTERPRISE, "青岭石化有限公司越州石油分公司")).isNull();
    }

    @Test
    void aSchoolOfAUniversityTellsNothing() {
        assertThat(refusal(MentionType.INSTITUTION, "江西理工大学材料学院")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青岭竹业有限公司", "越州建材公司", "青岭家具厂", "青岭城建有限公司", "越州建设有限公司"})
    void aNameThatTellsNothingIsPlausible(String name) {
        assertThat(refusal(MentionType.ENTERPRISE, name)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"6家专业合作社, true", "18余家企业, true", "7号粮店, false", "58集团, false"})
    void whatIsCountedIsNotNamed(String name, boolean isCounted) {
        assertThat(refusal(MentionType.ENTERPRISE, name)).isEqualTo(isCounted ? Refusal.COUNTED : null);
    }

    @Test
    void aTellingWordThatGoesOnBehindTheNameIsNoPartOfIt() {
        assertThat(NAMES.refusal(scan("青岭公司签约"), new Candidate(MentionType.ENTERPRISE, 0, 5, Source.GRAMMAR, 0.8)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, '青竹下,云帆机械', TORN",
        "ENTERPRISE, 青竹茶行 云帆机械, TORN",
        "ENTERPRISE, QING LING,",
        "PERSON, 裘 竹,",
        "ENTERPRISE, 小李, FORM_OF_ADDRESS",
        "ENTERPRISE, 张先生, FORM_OF_ADDRESS",
        "PERSON, 裘阿姨, FORM_OF_ADDRESS",
        "INSTITUTION, 温州市人民政府与越州大学, SEVERAL",
        "INSTITUTION, 江西上饶, PLACES",
    })
    void whatCannotBeANameIsRefusedForAReason(MentionType type, String name, Refusal reason) {
        assertThat(refusal(type, name)).isEqualTo(reason);
    }

    @Test
    void noNameIsAsLongAsAParagraph() {
        assertThat(refusal(MentionType.ENTERPRISE, "青岭".repeat(20) + "有限公司")).isNull();
        assertThat(refusal(MentionType.ENTERPRISE, "青岭".repeat(60) + "有限公司")).isEqualTo(Refusal.TOO_LONG);
    }

    @Test
    void whatTheUserCallsNoNameIsNone() {
        UserLexicon own =
                UserLexicon.read(List.of(new OwnFile("my-names.yaml", "never: [青岭竹业]")), LEXICONS.simplification());

        assertThat(new ImplausibleNames(VOCABULARY, own)
                        .refusal(scan("青岭竹业"), new Candidate(MentionType.ENTERPRISE, 0, 4, Source.USER, 0.8)))
                .isEqualTo(Refusal.NEVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"小鹏", "康师傅"})
    void aKnownFirmMayBeCalledLikeAFamiliarPerson(String name) {
        assertThat(refusal(MentionType.ENTERPRISE, name, Source.GAZETTEER)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "温州五金, PERCEPTRON, TRADE_OF_PLACE",
        "温州五金, GRAMMAR, TRADE_OF_PLACE",
        "温州纺织企业, PERCEPTRON, TRADE_OF_PLACE",
        "温州, PERCEPTRON, PLACES",
        "温州五金, MEMORY,",
        "温州青岭五金, PERCEPTRON,",
        "温州五金有限公司, GRAMMAR,",
    })
    void theTradeOfAPlaceIsNoEnterpriseByItsLooks(String name, Source source, Refusal reason) {
        assertThat(refusal(MentionType.ENTERPRISE, name, source)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"ALLIANCE, 党建联盟, true", "ENTERPRISE, 高新技术企业, true", "ALLIANCE, 青岭党建联盟, false"})
    void anOrdinaryNounAsAWholeIsNoName(MentionType type, String name, boolean isOrdinary) {
        assertThat(refusal(type, name)).isEqualTo(isOrdinary ? Refusal.ORDINARY_WORD : null);
    }

    @ParameterizedTest
    @CsvSource({"ALLIANCE, 党建联盟", "ENTERPRISE, 青岭设有全资子公司", "ENTERPRISE, 青竹茶行 云帆机械"})
    void theUserKnowsBetter(MentionType type, String name) {
        assertThat(refusal(type, name, Source.USER)).isNull();
    }
}
