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

    /** In place of the second character of a literal that has only one. */
    private static final char ANY = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Literal[][] byFirst = new Literal[BUCKETS][];

    /** Of each literal of a bucket its first two characters, which tell nearly all that do not stand somewhere. */
    private final int[][] heads = new int[BUCKETS][];

    private record Literal(String text, int number) {}

    /** The number of a literal, which must not be empty. */
    public int number(String literal) {
        return numbers.computeIfAbsent(literal, this::enter);
    }

    private int enter(String text) {
        int bucket = bucket(text.charAt(0));
        int size = byFirst[bucket] == null ? 0 : byFirst[bucket].length;
        byFirst[bucket] = size == 0 ? new Literal[1] : Arrays.copyOf(byFirst[bucket], size + 1);
        byFirst[bucket][size] = new Literal(text, numbers.size());
        heads[bucket] = size == 0 ? new int[1] : Arrays.copyOf(heads[bucket], size + 1);
        heads[bucket][size] = head(text.charAt(0), text.length() > 1 ? text.charAt(1) : ANY);
        return numbers.size();
    }

    /** The numbers of the literals that a text holds. */
    BitSet in(String text) {
        BitSet held = new BitSet(numbers.size());
        for (int i = 0; i < text.length(); i++) {
            if (heads[bucket(text.charAt(i))] != null) {
                addAt(i, text, held);
            }
        }
        return held;
    }

    private void addAt(int position, String text, BitSet held) {
        int bucket = bucket(text.charAt(position));
        int single = head(text.charAt(position), ANY);
        int pair = position + 1 < text.length() ? head(text.charAt(position), text.charAt(position + 1)) : single;
        int[] possible = heads[bucket];
        for (int i = 0; i < possible.length; i++) {
            if (possible[i] == pair || possible[i] == single) {
                Literal literal = byFirst[bucket][i];
                if (text.startsWith(literal.text(), position)) {
                    held.set(literal.number());
                }
            }
        }
    }

    private static int head(char first, char second) {
        return first << Character.SIZE | second;
    }

    private static int bucket(char c) {
        return c & BUCKETS - 1;
    }
}
