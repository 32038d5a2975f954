package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.LiteralSet;
import io.jinmai.relation.reading.Literals;
import io.jinmai.relation.reading.SentenceReading;
import java.util.Comparator;
import java.util.List;

/**
 * What a sentence must hold one of: an element of some kinds, a word of some classes, or certain characters.
 *
 * @param rarity how few sentences hold it, roughly: several characters are rarer than words of a class, these than one character, which
 *     may be 的, and kinds are what most sentences hold
 */
record Demand(KindSet kinds, WordClasses words, LiteralSet literals, int rarity) {
    static final Comparator<Demand> RAREST_FIRST =
            Comparator.comparingInt(Demand::rarity).reversed();

    private static final int OF_KINDS = 0;
    private static final int OF_A_CHARACTER = 1;
    private static final int OF_WORDS = 2;
    private static final int OF_CHARACTERS = 3;

    static Demand of(KindSet kinds) {
        return new Demand(kinds, WordClasses.NONE, LiteralSet.NONE, OF_KINDS);
    }

    static Demand of(WordClasses words) {
        return new Demand(KindSet.NONE, words, LiteralSet.NONE, OF_WORDS);
    }

    static Demand of(String literal, Literals numbering) {
        int rarity = literal.length() > 1 ? OF_CHARACTERS : OF_A_CHARACTER;
        return new Demand(KindSet.NONE, WordClasses.NONE, LiteralSet.of(numbering.number(literal)), rarity);
    }

    /** That one of these, of which there is at least one, is met. */
    static Demand anyOf(List<Demand> demands) {
        KindSet kinds = KindSet.NONE;
        WordClasses words = WordClasses.NONE;
        LiteralSet literals = LiteralSet.NONE;
        int rarity = OF_CHARACTERS;
        for (Demand demand : demands) {
            kinds = kinds.and(demand.kinds);
            words = words.and(demand.words);
            literals = literals.and(demand.literals);
            rarity = Math.min(rarity, demand.rarity);
        }
        return new Demand(kinds, words, literals, rarity);
    }

    boolean isMet(SentenceReading sentence, Literals numbering) {
        return sentence.holdsAny(kinds)
                || sentence.scan().holdsAny(words)
                || literals.size() > 0 && literals.meets(sentence.held(numbering));
    }

    /** Whether a sentence with elements of these kinds may meet it, whatever its words. */
    boolean mayBeMetBy(KindSet held) {
        return kinds.meets(held) || !words.equals(WordClasses.NONE) || literals.size() > 0;
    }
}
