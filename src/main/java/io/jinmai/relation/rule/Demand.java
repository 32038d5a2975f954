package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.Literals;
import io.jinmai.relation.reading.SentenceReading;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What a sentence must hold one of: an element of some kinds, a word of some classes, or certain characters.
 *
 * @param literals numbers of {@link Literals}
 */
record Demand(KindSet kinds, WordClasses words, int[] literals) {
    private static final int[] NONE = {};

    static Demand of(KindSet kinds) {
        return new Demand(kinds, WordClasses.NONE, NONE);
    }

    static Demand of(WordClasses words) {
        return new Demand(KindSet.NONE, words, NONE);
    }

    static Demand ofLiteral(int number) {
        return new Demand(KindSet.NONE, WordClasses.NONE, new int[] {number});
    }

    /** That either this or the other is met. */
    Demand or(Demand other) {
        int[] both = IntStream.concat(Arrays.stream(literals), Arrays.stream(other.literals))
                .distinct()
                .toArray();
        return new Demand(kinds.and(other.kinds), words.and(other.words), both);
    }

    boolean isMet(SentenceReading sentence, Literals numbering) {
        return sentence.holdsAny(kinds)
                || sentence.scan().holdsAny(words)
                || literals.length > 0 && holdsAny(sentence.held(numbering));
    }

    private boolean holdsAny(BitSet held) {
        for (int literal : literals) {
            if (held.get(literal)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence with elements of these kinds may meet it, whatever its words. */
    boolean mayBeMetBy(KindSet held) {
        return kinds.meets(held) || !words.equals(WordClasses.NONE) || literals.length > 0;
    }

    /** The rarer what it asks for, the greater: characters are rarer than words of a class, and kinds are what most sentences hold. */
    int rarity() {
        return !kinds.equals(KindSet.NONE) ? 0 : !words.equals(WordClasses.NONE) ? 1 : 2;
    }
}
