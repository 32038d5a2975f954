package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSlotGrammarTest {
    private static final NameSlotGrammar GRAMMAR = new NameSlotGrammar(VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "零食企业稚雀坊也来了。, 稚雀坊",
        "老城那家小店叫绯柿屋。, 绯柿屋",
        "银行向砾屿轴承发放贷款。, 砾屿轴承",
        "据砾屿轴承董事长介绍。, 砾屿轴承",
        "园区的砾屿轴承在扩产。, 砾屿轴承",
    })
    void aStretchInTheSlotOfANameIsAHint(String sentence, String name) {
        assertThat(Proposals.all(GRAMMAR, MentionType.ENTERPRISE, sentence)).contains(name);
        assertThat(Proposals.believed(GRAMMAR, MentionType.ENTERPRISE, sentence))
                .isEmpty();
    }

    @Test
    void aCoinedWordInQuotationMarksIsBelievedBehindANounForAFirm() {
        assertThat(Proposals.believed(GRAMMAR, MentionType.ENTERPRISE, "零食企业“稚雀坊”签下协议。"))
                .isEqualTo(List.of("稚雀坊"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // ordinary language
                "为企业金融服务。",
                "化解企业“融资难”问题。",
                "银行向上下游企业发放贷款。",
                "银行向蜂产业发放贷款。",
                "园区的项目建设在推进。",
                "母公司做面料。",
                // one of many in the workshop
                "缺染整技工。",
                // the noun is only a part of a longer word
                "行业党建工作很好。",
                // a clause and no name
                "公司从去年起一直以来都在做的事情。",
            })
    void otherStretchesAreNone(String sentence) {
        assertThat(Proposals.all(GRAMMAR, MentionType.ENTERPRISE, sentence)).isEmpty();
    }
}
