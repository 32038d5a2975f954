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
    /** In place of the second character of a literal that has only one. */
    private static final char NONE = 0;

    private static final int LEAST_ROOM = 64;

    /** Spreads heads over the tables (Knuth, "The Art of Computer Programming" 3, 6.4). */
    private static final int MULTIPLIER = 0x9E3779B1;

    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * A bit for each of 65,536 hashes of heads, set where a literal has such a head (Bloom, "Space/Time Trade-offs in Hash Coding with
     * Allowable Errors", 1970). Nearly all that stands in a text is told by it to start no literal, and its 8 kB stay near the processor.
     */
    private final long[] possible = new long[1 << Character.SIZE - 6];

    /**
     * Hash table from heads, which are the first two characters of literals, to these. A power of two long and at most half full; null where
     * nothing is.
     */
    private Literal[][] families = new Literal[LEAST_ROOM][];

    /** Those of the families, in their places. */
    private int[] heads = new int[LEAST_ROOM];

    private int familyCount;

    private record Literal(String text, int number) {
        int head() {
            return Literals.head(text.charAt(0), text.length() > 1 ? text.charAt(1) : NONE);
        }
    }

    /** The number of a literal, which must not be empty. */
    public int number(String literal) {
        return numbers.computeIfAbsent(literal, this::enter);
    }

    /** How many literals there are, each with a number below that. */
    public int count() {
        return numbers.size();
    }

    private int enter(String text) {
        Literal literal = new Literal(text, numbers.size());
        int hash = hash(literal.head());
        possible[hash >>> 6] |= 1L << hash;
        int slot = slotOf(literal.head());
        if (families[slot] == null) {
            families[slot] = new Literal[] {literal};
            heads[slot] = literal.head();
            familyCount++;
            makeRoom();
        } else {
            families[slot] = Arrays.copyOf(families[slot], families[slot].length + 1);
            families[slot][families[slot].length - 1] = literal;
        }
        return literal.number();
    }

    private void makeRoom() {
        if (2 * familyCount <= families.length) {
            return;
        }
        Literal[][] before = families;
        families = new Literal[2 * before.length][];
        heads = new int[families.length];
        for (Literal[] family : before) {
            if (family != null) {
                int slot = slotOf(family[0].head());
                families[slot] = family;
                heads[slot] = family[0].head();
            }
        }
    }

    /** The numbers of the literals that a text holds. */
    BitSet in(String text) {
        BitSet held = new BitSet(numbers.size());
        for (int i = 0; i < text.length(); i++) {
            int alone = head(text.charAt(i), NONE);
            if (isPossible(alone)) {
                addFamily(alone, i, text, held);
            }
            int pair = i + 1 < text.length() ? head(text.charAt(i), text.charAt(i + 1)) : alone;
            if (pair != alone && isPossible(pair)) {
                addFamily(pair, i, text, held);
            }
        }
        return held;
    }

    private boolean isPossible(int head) {
        int hash = hash(head);
        return (possible[hash >>> 6] >>> hash & 1) != 0;
    }

    private void addFamily(int head, int position, String text, BitSet held) {
        Literal[] family = families[slotOf(head)];
        if (family != null) {
            for (Literal literal : family) {
                if (text.startsWith(literal.text(), position)) {
                    held.set(literal.number());
                }
            }
        }
    }

    /** Where literals with this head are, or the free slot where they would be. */
    private int slotOf(int head) {
        int mask = families.length - 1;
        int slot = hash(head) & mask;
        while (families[slot] != null && heads[slot] != head) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int hash(int head) {
        return head * MULTIPLIER >>> Character.SIZE;
    }

    private static int head(char first, char second) {
        return first << Character.SIZE | second;
    }
}
