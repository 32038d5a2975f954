package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeNameGrammarTest {
    private static final TradeNameGrammar GRAMMAR = new TradeNameGrammar(VOCABULARY);

    @ParameterizedTest
    @CsvSource({"走进A6五金看看。, A6五金", "走进云帆(衢州)半导体看看。, 云帆(衢州)半导体", "走进云帆半导体(衢州)看看。, 云帆半导体(衢州)"})
    void latinLettersOrABracketedPlaceMakeATradeAName(String sentence, String name) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.ENTERPRISE, sentence))
                .contains(name);
    }

    /** Letters of a name; abbreviations, and what is more than letters, say less. */
    @ParameterizedTest
    @CsvSource({"走进Vantor医疗看看。, 0.95", "走进TBM医疗看看。, 0.74", "走进A6医疗看看。, 0.74", "走进Neo医疗看看。, 0.74"})
    void aBrandInLatinLettersAndATradeAreAName(String sentence, double strength) {
        List<Double> strengths = new ArrayList<>();
        GRAMMAR.propose(scan(sentence), (type, start, end, source, ofName) -> strengths.add(ofName));

        assertThat(strengths).containsExactly(strength);
    }

    @ParameterizedTest
    @CsvSource({"走进云帆半导体看看。, 云帆半导体", "走进青竹食品看看。, 青竹食品", "走进LED企业看看。, LED企业"})
    void aBodyAndATradeAreAHint(String sentence, String name) {
        assertThat(Proposals.all(GRAMMAR, MentionType.ENTERPRISE, sentence)).contains(name);
        assertThat(Proposals.believed(GRAMMAR, MentionType.ENTERPRISE, sentence))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"卖的是食品。", "青竹食品有限公司来了。", "买了67家食品。"})
    void tradesAloneAndThoseBeforeALegalFormAreNot(String sentence) {
        assertThat(Proposals.all(GRAMMAR, MentionType.ENTERPRISE, sentence)).isEmpty();
    }
}
