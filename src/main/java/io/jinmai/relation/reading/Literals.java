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
    /** More than the characters that literals start with, so that a small table tells most characters that start none. */
    private static final int BUCKETS = 1 << 12;

    /** What a character of a bucket may be: a literal alone, or the start of longer ones. */
    private static final byte ALONE = 1;

    private static final byte LONGER = 2;

    /** In place of the second character of a literal that has only one. */
    private static final char NONE = 0;

    /** No literal starts with the character 0. */
    private static final int FREE = 0;

    private static final int LEAST_ROOM = 64;

    /** Spreads heads over the table (Knuth, "The Art of Computer Programming" 3, 6.4). */
    private static final int MULTIPLIER = 0x9E3779B1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final byte[] starts = new byte[BUCKETS];

    /**
     * Hash table from the first two characters of literals, which tell nearly all that do not stand at a place, to these literals. A power
     * of two long and at most half full; {@link #FREE} where nothing is.
     */
    private int[] heads = new int[LEAST_ROOM];

    private Literal[][] families = new Literal[LEAST_ROOM][];
    private int familyCount;

    private record Literal(String text, int number) {}

    /** The number of a literal, which must not be empty. */
    public int number(String literal) {
        return numbers.computeIfAbsent(literal, this::enter);
    }

    private int enter(String text) {
        Literal literal = new Literal(text, numbers.size());
        boolean isAlone = text.length() == 1;
        starts[bucket(text.charAt(0))] |= isAlone ? ALONE : LONGER;
        int head = head(text.charAt(0), isAlone ? NONE : text.charAt(1));
        int slot = slotOf(head);
        if (heads[slot] == FREE) {
            heads[slot] = head;
            families[slot] = new Literal[] {literal};
            familyCount++;
            makeRoom();
        } else {
            families[slot] = Arrays.copyOf(families[slot], families[slot].length + 1);
            families[slot][families[slot].length - 1] = literal;
        }
        return literal.number();
    }

    private void makeRoom() {
        if (2 * familyCount <= heads.length) {
            return;
        }
        int[] headsBefore = heads;
        Literal[][] familiesBefore = families;
        heads = new int[2 * headsBefore.length];
        families = new Literal[heads.length][];
        for (int i = 0; i < headsBefore.length; i++) {
            if (headsBefore[i] != FREE) {
                int slot = slotOf(headsBefore[i]);
                heads[slot] = headsBefore[i];
                families[slot] = familiesBefore[i];
            }
        }
    }

    /** The numbers of the literals that a text holds. */
    BitSet in(String text) {
        BitSet held = new BitSet(numbers.size());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte possible = starts[bucket(c)];
            if ((possible & ALONE) != 0) {
                addFamily(head(c, NONE), i, text, held);
            }
            if ((possible & LONGER) != 0 && i + 1 < text.length()) {
                addFamily(head(c, text.charAt(i + 1)), i, text, held);
            }
        }
        return held;
    }

    private void addFamily(int head, int position, String text, BitSet held) {
        int slot = slotOf(head);
        if (heads[slot] == FREE) {
            return;
        }
        for (Literal literal : families[slot]) {
            if (text.startsWith(literal.text(), position)) {
                held.set(literal.number());
            }
        }
    }

    /** Where literals that start so are, or the free slot where they would be. */
    private int slotOf(int head) {
        int mask = heads.length - 1;
        int slot = head * MULTIPLIER >>> Character.SIZE & mask;
        while (heads[slot] != FREE && heads[slot] != head) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int head(char first, char second) {
        return first << Character.SIZE | second;
    }

    private static int bucket(char c) {
        return c & BUCKETS - 1;
    }
}
