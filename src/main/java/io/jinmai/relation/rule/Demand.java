package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.LiteralSet;
import io.jinmai.relation.reading.Literals;
import io.jinmai.relation.reading.SentenceReading;
import java.util.Comparator;
import java.util.List;

/**
 * What a sentence must hold one of: an element of some kinds, a word of some classes, or certain characters. Kinds and classes are kept as
 * bare bits: thousands of these are asked, each seldom, and a processor waits for each further object that it has to look into. Immutable.
 */
final class Demand {
    static final Comparator<Demand> RAREST_FIRST =
            Comparator.comparingInt((Demand demand) -> demand.rarity).reversed();

    private static final int OF_KINDS = 0;
    private static final int OF_A_CHARACTER = 1;
    private static final int OF_WORDS = 2;
    private static final int OF_CHARACTERS = 3;

    private final long kinds;
    private final long wordsLow;
    private final long wordsHigh;

    /** Null for none. */
    private final LiteralSet literals;

    /** {@link LiteralSet#bits} of these, at hand. */
    private final long literalBits;

    /**
     * How few sentences hold it, roughly: several characters are rarer than words of a class, these than one character, which may be 的, and
     * kinds are what most sentences hold.
     */
    private final int rarity;

    private Demand(KindSet kinds, WordClasses words, LiteralSet literals, int rarity) {
        this.kinds = kinds.bits();
        this.wordsLow = words.low();
        this.wordsHigh = words.high();
        this.literals = literals.size() == 0 ? null : literals;
        this.literalBits = literals.bits();
        this.rarity = rarity;
    }

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
            kinds = kinds.and(demand.kinds());
            words = words.and(demand.words());
            literals = literals.and(demand.literals());
            rarity = Math.min(rarity, demand.rarity);
        }
        return new Demand(kinds, words, literals, rarity);
    }

    KindSet kinds() {
        return new KindSet(kinds);
    }

    WordClasses words() {
        return new WordClasses(wordsLow, wordsHigh);
    }

    LiteralSet literals() {
        return literals == null ? LiteralSet.NONE : literals;
    }

    boolean isMet(SentenceReading sentence, Literals numbering) {
        return (kinds & sentence.kinds().bits()) != 0
                || sentence.scan().holdsAny(wordsLow, wordsHigh)
                || literals != null && holds(sentence.held(numbering));
    }

    private boolean holds(LiteralSet held) {
        return (literalBits & held.bits()) != 0 && literals.meets(held);
    }

    /** Whether a sentence with elements of these kinds may meet it, whatever its words. */
    boolean mayBeMetBy(KindSet held) {
        return (kinds & held.bits()) != 0 || (wordsLow | wordsHigh) != 0 || literals != null;
    }
}
