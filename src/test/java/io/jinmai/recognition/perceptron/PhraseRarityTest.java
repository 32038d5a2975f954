package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseRarityTest {
    private static final PhraseRarity RARITY = new PhraseRarity();

    private static double of(String phrase) {
        return RARITY.of(phrase, 0, phrase.length());
    }

    @Test
    void aCoinedNameIsRarerThanAnOrdinaryPhrase() {
        assertThat(of("稚雀坊")).isGreaterThan(2 * of("金融服务"));
    }

    @Test
    void whatStandsBesideAPhraseDoesNotMatter() {
        assertThat(RARITY.of("去A稚雀坊B坐坐", 1, 6)).isEqualTo(of("A稚雀坊B"));
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
