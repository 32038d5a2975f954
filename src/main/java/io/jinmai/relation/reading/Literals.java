package io.jinmai.relation.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The characters that the patterns of a set of rules look for, numbered, so that one pass over a sentence tells which of them it holds:
 * each pattern then asks for bits and not for the text. Filled while patterns are compiled, and never changed after that.
 */
public final class Literals {
    /** More than the characters that literals start with, so that most characters of a text are of an empty bucket. */
    private static final int BUCKETS = 1 << 12;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Literal[][] byFirst = new Literal[BUCKETS][];

    private record Literal(String text, char first, int number) {

        /** Whether it stands at a position; its first character tells most that do not without a look at the others. */
        boolean isAt(String other, int position) {
            return other.charAt(position) == first && other.startsWith(text, position);
        }
    }

    /** The number of a literal, which must not be empty. */
    public int number(String literal) {
        return numbers.computeIfAbsent(literal, this::enter);
    }

    private int enter(String text) {
        int bucket = bucket(text.charAt(0));
        int size = byFirst[bucket] == null ? 0 : byFirst[bucket].length;
        byFirst[bucket] = size == 0 ? new Literal[1] : Arrays.copyOf(byFirst[bucket], size + 1);
        byFirst[bucket][size] = new Literal(text, text.charAt(0), numbers.size());
        return numbers.size();
    }

    /** The numbers of the literals that a text holds. */
    BitSet in(String text) {
        BitSet held = new BitSet(numbers.size());
        for (int i = 0; i < text.length(); i++) {
            Literal[] literals = byFirst[bucket(text.charAt(i))];
            if (literals != null) {
                for (Literal literal : literals) {
                    if (literal.isAt(text, i)) {
                        held.set(literal.number());
                    }
                }
            }
        }
        return held;
    }

    private static int bucket(char c) {
        return c & BUCKETS - 1;
    }
}
