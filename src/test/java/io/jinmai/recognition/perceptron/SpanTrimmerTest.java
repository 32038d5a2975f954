package io.jinmai.recognition.perceptron;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.perceptron.TagScheme.TaggedSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTrimmerTest {
    private static final SpanTrimmer TRIMMER = new SpanTrimmer(VOCABULARY);

    /** What is left of the stretch between the square brackets of a text. */
    private static String trimmed(MentionType type, String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        TaggedSpan left = TRIMMER.trimmed(new TaggedSpan(start, end, type), scan(text));
        assertThat(left.type()).isEqualTo(type);
        return text.substring(left.start(), left.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ENTERPRISE; [| 青竹茶行 |]480; 青竹茶行",
                "ENTERPRISE; 480[｜青竹茶行｜]; 青竹茶行",
                "ENTERPRISE; 名单：[1.青竹茶行]; 青竹茶行",
                "ENTERPRISE; 名单：[12、青竹茶行]; 青竹茶行",
                "ENTERPRISE; [①青竹茶行]，480; 青竹茶行",
                "ENTERPRISE; [◆青竹茶行]，480; 青竹茶行",
                "ENTERPRISE; [〔青竹茶行〕]480; 青竹茶行",
                "ALLIANCE; 加入“[青竹”茶业联盟]; “青竹”茶业联盟",
                "ENTERPRISE; 他说“[青竹]”来了; 青竹",
                "PERSON; [　裘竹]来了; 裘竹",
                "ENTERPRISE; 见[||]; ''",
            })
    void numbersOfListsBlanksAndBarsAreCutOff(MentionType type, String marked, String name) {
        assertThat(trimmed(type, marked)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "BANK, 该[行唐江支行]放款, 唐江支行",
        "BANK, 本[行唐江支行]放款, 唐江支行",
        "BANK, 工[行唐江支行]放款, 行唐江支行",
        "BANK, [唐江支行]放款, 唐江支行",
        "ENTERPRISE, 该[行商公司]开张, 行商公司",
    })
    void theEndOfABankThatItIsSaidOfIsNoPartOfAnOffice(MentionType type, String marked, String name) {
        assertThat(trimmed(type, marked)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, [比如青竹茶行]来了, 青竹茶行",
        "ALLIANCE, [通过竹业联盟]借钱, 竹业联盟",
        "ENTERPRISE, [与青竹茶行]签约, 与青竹茶行",
        "ENTERPRISE, [由青竹茶行]签约, 青竹茶行",
        "ENTERPRISE, [向青竹茶行]发放贷款, 青竹茶行",
        "ENTERPRISE, [向阳花茶行]开业, 向阳花茶行",
        "ENTERPRISE, 贷款[花落青竹茶行]。, 青竹茶行",
        "ENTERPRISE, [比如青]来了, 比如青",
    })
    void aWordBeforeANameOfAnOrganisationIsCutOff(MentionType type, String marked, String name) {
        assertThat(trimmed(type, marked)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "[Hanvo公司]来了, Hanvo",
        "[Hanvo Foods 公司]来了, Hanvo Foods",
        "[Hanvo食品公司]来了, Hanvo食品公司",
        "[公司]来了, 公司",
    })
    void theNounBehindANameInLatinLettersIsNoPartOfIt(String marked, String name) {
        assertThat(trimmed(MentionType.ENTERPRISE, marked)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "[青竹茶行等竹业党建联盟]成立, 竹业党建联盟",
        "[共担责任的竹业党建联盟]成立, 竹业党建联盟",
        "[“竹里的家”党建联盟]成立, “竹里的家”党建联盟",
        "[越州高等教育联盟]成立, 越州高等教育联盟",
        "[竹的联盟]成立, 竹的联盟",
    })
    void whatIsOnlySaidOfAnAllianceIsNoPartOfItsName(String marked, String name) {
        assertThat(trimmed(MentionType.ALLIANCE, marked)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "[竹城管理办公室经济发展部]来人, 竹城管理办公室",
        "[越州区财政局企业管理科]来人, 越州区财政局",
        "[越州区财政局]来人, 越州区财政局",
        "[越州大学学生工作部]来人, 越州大学学生工作部",
    })
    void aDepartmentIsNoPartOfTheNameOfItsOffice(String marked, String name) {
        assertThat(trimmed(MentionType.INSTITUTION, marked)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "[裘竹说]得好, 裘竹",
        "[裘竹因]此得名, 裘竹",
        "[裘竹被]选上, 裘竹",
        "[裘竹表]示满意, 裘竹",
        "[由裘竹]出面, 裘竹",
        "[裘竹青]来了, 裘竹青",
        "[为民强]来了, 为民强",
        "[由裘竹青]出面, 裘竹青",
    })
    void aPersonLosesTheVerbBehindOrTheParticleBefore(String marked, String name) {
        assertThat(trimmed(MentionType.PERSON, marked)).isEqualTo(name);
    }
}
