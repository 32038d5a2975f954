package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseRarityTest {
    private static final PhraseRarity RARITY = new PhraseRarity();

    @Test
    void aCoinedNameIsRarerThanAnOrdinaryPhrase() {
        assertThat(RARITY.of("稚雀坊")).isGreaterThan(2 * RARITY.of("金融服务"));
    }

    @Test
    void aPositionLiesWithinAWordWhereItsNeighboursMakeOne() {
        assertThat(PhraseRarity.isWordAcross("行业党建", 1)).isTrue();
        assertThat(PhraseRarity.isWordAcross("企业党建", 2)).isFalse();
    }

    @Test
    void noPositionAtTheEndsOfATextLiesWithinAWord() {
        assertThat(PhraseRarity.isWordAcross("行业", 0)).isFalse();
        assertThat(PhraseRarity.isWordAcross("行业", 2)).isFalse();
    }
}
