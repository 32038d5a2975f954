package io.jinmai.recognition.perceptron;

/**
 * How far a phrase is from ordinary language: the mean rarity of its characters, each word by itself as rare as HanLP's dictionary says
 * (the negative logarithm of its share), cut into the words that make the phrase most frequent. A coined name, of which no dictionary knows
 * the words, comes to ten and more; a phrase such as 金融服务 to five.
 */
public final class PhraseRarity {
    private PhraseRarity() {}

    /** @param phrase simplified, half-width, not empty */
    public static double of(String phrase) {
        return WordBoundaries.of(phrase).rarity() / phrase.length();
    }
}
