package io.jinmai.relation.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The characters that the patterns of a set of rules look for, numbered, so that one pass over a sentence tells which of them it holds:
 * each pattern then asks for bits and not for the text. Filled while patterns are compiled, and never changed after that.
 */
public final class Literals {
    /** So many different literals there may be at the most. */
    public static final int MOST = 1 << Character.SIZE;

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
     * Hash table of heads, which are the first two characters of literals, or the one that a literal has. A power of two long and at most half
     * full; 0 where nothing is.
     */
    private int[] heads = new int[LEAST_ROOM];

    /** In the place of a head the number plus one of the literal that is the head and no more, of which nothing need be compared; 0 for none. */
    private int[] whole = new int[LEAST_ROOM];

    /** In the place of a head the number plus one of one of the literals that go on behind it; 0 for none. */
    private int[] longer = new int[LEAST_ROOM];

    /** By the number of a literal that goes on behind its head the number plus one of another of this head; 0 for none. */
    private int[] nextOfHead = new int[LEAST_ROOM];

    /** By the number of a literal where its characters behind the head start among {@link #tails}, those of the next one behind them. */
    private int[] tailStarts = new int[LEAST_ROOM];

    private char[] tails = new char[LEAST_ROOM];

    private int headCount;

    /** How many literals share a head at the most. */
    private int mostOfHead;

    /** What was found in a text, before it is sorted. */
    private final ThreadLocal<int[]> found = ThreadLocal.withInitial(() -> new int[LEAST_ROOM]);

    /**
     * The number of a literal, which must not be empty.
     *
     * @throws IllegalStateException if it is one too many
     */
    public int number(String literal) {
        return numbers.computeIfAbsent(literal, this::enter);
    }

    /** How many literals there are, each with a number below that. */
    public int count() {
        return numbers.size();
    }

    private int enter(String text) {
        int number = numbers.size();
        if (number == MOST) {
            throw new IllegalStateException("the rules look for more than " + MOST + " different words");
        }
        int head = head(text.charAt(0), text.length() > 1 ? text.charAt(1) : NONE);
        int slot = slotOf(head);
        if (heads[slot] == 0) {
            makeRoom();
            slot = slotOf(head);
            heads[slot] = head;
            headCount++;
            int hash = hash(head);
            possible[hash >>> 6] |= 1L << hash;
        }
        addTail(text, number);
        if (text.length() > 2) {
            nextOfHead[number] = longer[slot];
            longer[slot] = number + 1;
        } else {
            whole[slot] = number + 1;
        }
        mostOfHead = Math.max(mostOfHead, countOfHead(slot));
        return number;
    }

    private void addTail(String text, int number) {
        if (number + 1 == tailStarts.length) {
            tailStarts = Arrays.copyOf(tailStarts, 2 * tailStarts.length);
            nextOfHead = Arrays.copyOf(nextOfHead, 2 * nextOfHead.length);
        }
        int start = tailStarts[number];
        int end = start + Math.max(0, text.length() - 2);
        tails = end <= tails.length ? tails : Arrays.copyOf(tails, 2 * end);
        for (int i = start; i < end; i++) {
            tails[i] = text.charAt(i - start + 2);
        }
        tailStarts[number + 1] = end;
    }

    private int countOfHead(int slot) {
        int count = whole[slot] == 0 ? 0 : 1;
        for (int next = longer[slot]; next != 0; next = nextOfHead[next - 1]) {
            count++;
        }
        return count;
    }

    private void makeRoom() {
        if (2 * headCount < heads.length) {
            return;
        }
        int[] before = heads;
        int[] longerBefore = longer;
        int[] wholeBefore = whole;
        heads = new int[2 * before.length];
        longer = new int[heads.length];
        whole = new int[heads.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int slot = slotOf(before[i]);
                heads[slot] = before[i];
                longer[slot] = longerBefore[i];
                whole[slot] = wholeBefore[i];
            }
        }
    }

    /** The literals that a text holds. */
    LiteralSet in(String text) {
        int[] room = found.get();
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (room.length - count < 2 * mostOfHead) {
                room = Arrays.copyOf(room, 2 * room.length + 2 * mostOfHead);
                found.set(room);
            }
            int alone = head(text.charAt(i), NONE);
            if (isPossible(alone)) {
                count = addOfHead(alone, i, text, room, count);
            }
            int pair = i + 1 < text.length() ? head(text.charAt(i), text.charAt(i + 1)) : alone;
            if (pair != alone && isPossible(pair)) {
                count = addOfHead(pair, i, text, room, count);
            }
        }
        return LiteralSet.ofFirst(count, room);
    }

    private boolean isPossible(int head) {
        int hash = hash(head);
        return (possible[hash >>> 6] >>> hash & 1) != 0;
    }

    /** Adds the literals with this head that stand at a position behind those found before; tells how many there are then. */
    private int addOfHead(int head, int position, String text, int[] room, int count) {
        int slot = slotOf(head);
        int next = count;
        if (whole[slot] != 0) {
            room[next++] = whole[slot] - 1;
        }
        for (int longerOne = longer[slot]; longerOne != 0; longerOne = nextOfHead[longerOne - 1]) {
            if (hasTail(text, position + 2, longerOne - 1)) {
                room[next++] = longerOne - 1;
            }
        }
        return next;
    }

    private boolean hasTail(String text, int position, int literal) {
        int from = tailStarts[literal];
        int to = tailStarts[literal + 1];
        if (text.length() - position < to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(position + i - from) != tails[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where a head is, or the free slot where it would be. */
    private int slotOf(int head) {
        int mask = heads.length - 1;
        int slot = hash(head) & mask;
        while (heads[slot] != 0 && heads[slot] != head) {
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
