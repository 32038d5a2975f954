package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinFirmGrammarTest {
    private static final LatinFirmGrammar GRAMMAR = new LatinFirmGrammar(VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "它的母公司是德国的Ackermann Getriebe GmbH。, Ackermann Getriebe GmbH",
        "由Polder & Zoon Holdings出资。, Polder & Zoon Holdings",
        "同日本Kitano Seiki合资。, Kitano Seiki",
    })
    void severalWordsWithOneThatTellsTheFirmAreAFirm(String sentence, String name) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.ENTERPRISE, sentence))
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"他说的是Group。", "用上了Trailer Railing。", "董事Marc Dubois到场。"})
    void aWordAloneOrOtherWordsAreNone(String sentence) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.ENTERPRISE, sentence))
                .isEmpty();
    }
}
