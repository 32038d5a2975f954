package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedNameGrammarTest {
    private static final QuotedNameGrammar GRAMMAR = new QuotedNameGrammar(VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "走进“青岭铸钢”看看。, 青岭铸钢",
        "走進「青嶺鑄鋼」看看。, 青嶺鑄鋼",
        "走进\"青岭K9食品\"看看。, 青岭K9食品",
    })
    void aQuotedNameThatEndsWithItsTradeIsAnEnterprise(String sentence, String name) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.ENTERPRISE, sentence))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"走进“小青岭”食品看看。, “小青岭”食品", "走进“小青岭”冷链看看。, “小青岭”冷链"})
    void theTradeMayStandBehindTheQuotationMarks(String sentence, String name) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.ENTERPRISE, sentence))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "客户是小微企业“青岭坊”。, 青岭坊",
        "老工厂“青岭坊”的订单多了。, 青岭坊",
        "本地企业“青岭坊”、“越溪阁”来了。, 青岭坊",
        "问过合作社“青岭坊”, 青岭坊",
        "老工厂\"青岭坊\"的订单多了。, 青岭坊",
    })
    void aNounInFrontMakesAQuotedNameAnEnterprise(String sentence, String name) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.ENTERPRISE, sentence))
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "查“小青岭”食品安全的账。",
                "实施“三年”工程。",
                "卖的是“食品”。",
                "卖的是“酒食品”。",
                "他说“青岭坊”好。",
                "帮企业“走出去”。",
                "推动企业“上云”，引进人才。",
                "扶持小微企业“青岭坊青岭坊青岭”。",
                "小微企业“青岭坊”贷款多。",
                "“青岭坊”来了。",
            })
    void otherWordsInQuotationMarksAreNone(String sentence) {
        assertThat(Proposals.all(GRAMMAR, MentionType.ENTERPRISE, sentence)).isEmpty();
    }
}
