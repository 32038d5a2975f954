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

    /** @param what what is cut off; the last rows of each kind show where it is part of the name */
    @ParameterizedTest(name = "{0}: {2} becomes {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "numbers of lists, blanks and bars; ENTERPRISE; [| 青竹茶行 |]480; 青竹茶行",
                "numbers of lists, blanks and bars; ENTERPRISE; 480[｜青竹茶行｜]; 青竹茶行",
                "numbers of lists, blanks and bars; ENTERPRISE; 名单：[1.青竹茶行]; 青竹茶行",
                "numbers of lists, blanks and bars; ENTERPRISE; 名单：[12、青竹茶行]; 青竹茶行",
                "numbers of lists, blanks and bars; ENTERPRISE; [①青竹茶行]，480; 青竹茶行",
                "numbers of lists, blanks and bars; ENTERPRISE; [◆青竹茶行]，480; 青竹茶行",
                "numbers of lists, blanks and bars; ENTERPRISE; [〔青竹茶行〕]480; 青竹茶行",
                "numbers of lists, blanks and bars; ALLIANCE; 加入“[青竹”茶业联盟]; “青竹”茶业联盟",
                "numbers of lists, blanks and bars; ENTERPRISE; 他说“[青竹]”来了; 青竹",
                "numbers of lists, blanks and bars; PERSON; [　裘竹]来了; 裘竹",
                "numbers of lists, blanks and bars; ENTERPRISE; 见[||]; ''",
                "the end of the bank before an office of it; BANK; 该[行唐江支行]放款; 唐江支行",
                "the end of the bank before an office of it; BANK; 本[行唐江支行]放款; 唐江支行",
                "the end of the bank before an office of it; BANK; 工[行唐江支行]放款; 行唐江支行",
                "the end of the bank before an office of it; BANK; [唐江支行]放款; 唐江支行",
                "the end of the bank before an office of it; ENTERPRISE; 该[行商公司]开张; 行商公司",
                "a word before an organisation; ENTERPRISE; [比如青竹茶行]来了; 青竹茶行",
                "a word before an organisation; ALLIANCE; [通过竹业联盟]借钱; 竹业联盟",
                "a word before an organisation; ENTERPRISE; [与青竹茶行]签约; 与青竹茶行",
                "a word before an organisation; ENTERPRISE; [由青竹茶行]签约; 青竹茶行",
                "a word before an organisation; ENTERPRISE; [向青竹茶行]发放贷款; 青竹茶行",
                "a word before an organisation; ENTERPRISE; [向阳花茶行]开业; 向阳花茶行",
                "a word before an organisation; ENTERPRISE; 贷款[花落青竹茶行]。; 青竹茶行",
                "a word before an organisation; ENTERPRISE; [比如青]来了; 比如青",
                "the noun behind Latin letters; ENTERPRISE; [Hanvo公司]来了; Hanvo",
                "the noun behind Latin letters; ENTERPRISE; [Hanvo Foods 公司]来了; Hanvo Foods",
                "the noun behind Latin letters; ENTERPRISE; [Hanvo食品公司]来了; Hanvo食品公司",
                "the noun behind Latin letters; ENTERPRISE; [公司]来了; 公司",
                "what is only said of an alliance; ALLIANCE; [青竹茶行等竹业党建联盟]成立; 竹业党建联盟",
                "what is only said of an alliance; ALLIANCE; [共担责任的竹业党建联盟]成立; 竹业党建联盟",
                "what is only said of an alliance; ALLIANCE; [“竹里的家”党建联盟]成立; “竹里的家”党建联盟",
                "what is only said of an alliance; ALLIANCE; [越州高等教育联盟]成立; 越州高等教育联盟",
                "what is only said of an alliance; ALLIANCE; [竹的联盟]成立; 竹的联盟",
                "a department of an office; INSTITUTION; [竹城管理办公室经济发展部]来人; 竹城管理办公室",
                "a department of an office; INSTITUTION; [越州区财政局企业管理科]来人; 越州区财政局",
                "a department of an office; INSTITUTION; [越州区财政局]来人; 越州区财政局",
                "a department of an office; INSTITUTION; [越州大学学生工作部]来人; 越州大学学生工作部",
                "a verb behind a person or a particle before; PERSON; [裘竹说]得好; 裘竹",
                "a verb behind a person or a particle before; PERSON; [裘竹因]此得名; 裘竹",
                "a verb behind a person or a particle before; PERSON; [裘竹被]选上; 裘竹",
                "a verb behind a person or a particle before; PERSON; [裘竹表]示满意; 裘竹",
                "a verb behind a person or a particle before; PERSON; [裘竹青履]新; 裘竹青",
                "a form of address behind a person; PERSON; [裘竹同]志来了; 裘竹",
                "a verb behind a person or a particle before; PERSON; [由裘竹]出面; 裘竹",
                "a verb behind a person or a particle before; PERSON; [裘竹青]来了; 裘竹青",
                "a verb behind a person or a particle before; PERSON; [为民强]来了; 为民强",
                "a verb behind a person or a particle before; PERSON; [由裘竹青]出面; 裘竹青",
            })
    void cutsOff(String what, MentionType type, String marked, String name) {
        assertThat(trimmed(type, marked)).isEqualTo(name);
    }
}
