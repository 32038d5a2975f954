package io.jinmai.relation.reading;

import java.util.Arrays;

/** Numbers of {@link Literals}: a sentence holds a dozen of thousands, and a pattern asks for a few. Immutable. */
public final class LiteralSet {
    /** No literal. */
    public static final LiteralSet NONE = new LiteralSet(new char[0]);

    /** Ascending, each once; below {@link Literals#MOST}, and so held in two bytes each. */
    private final char[] numbers;

    /** A bit for each number, by its last six bits: nearly all sets that share none are told apart by these. */
    private final long bits;

    private LiteralSet(char[] numbers) {
        this.numbers = numbers;
        long found = 0;
        for (char number : numbers) {
            found |= 1L << number;
        }
        this.bits = found;
    }

    /** Of these numbers, whatever their order. */
    public static LiteralSet of(int... numbers) {
        return ofFirst(numbers.length, numbers.clone());
    }

    /** Of the first so many numbers, which it sorts. */
    static LiteralSet ofFirst(int count, int[] numbers) {
        Arrays.sort(numbers, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[kept++] = numbers[i];
            }
        }
        return kept == 0 ? NONE : new LiteralSet(narrowed(kept, numbers));
    }

    private static char[] narrowed(int count, int[] numbers) {
        char[] narrow = new char[count];
        for (int i = 0; i < count; i++) {
            narrow[i] = (char) numbers[i];
        }
        return narrow;
    }

    /** The literals of both. */
    public LiteralSet and(LiteralSet other) {
        int[] both = new int[size() + other.size()];
        for (int i = 0; i < both.length; i++) {
            both[i] = i < size() ? number(i) : other.number(i - size());
        }
        return ofFirst(both.length, both);
    }

    /** How many they are. */
    public int size() {
        return numbers.length;
    }

    /** One of the numbers, by its place among them. */
    public int number(int index) {
        return numbers[index];
    }

    /** A bit for each of the numbers, which others share: two sets without a bit in common share no literal. */
    public long bits() {
        return bits;
    }

    /** Whether the two share a literal. */
    public boolean meets(LiteralSet other) {
        return (bits & other.bits) != 0 && shares(other);
    }

    private boolean shares(LiteralSet other) {
        for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
            if (numbers[i] == other.numbers[j]) {
                return true;
            }
            if (numbers[i] < other.numbers[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
