package io.jinmai.recognition;

import io.jinmai.recognition.Candidate.Source;
import java.util.Arrays;
import java.util.List;

/**
 * Would-be names with their strengths, as numbers in arrays that hold those of one sentence after the other: only what is chosen becomes an
 * object. For one thread.
 */
public final class ProposalList implements ProposedNames {
    private static final int FIRST_ROOM = 1 << 3;

    /** More proposals than nearly any sentence has; the room for more is not kept. */
    private static final int MOST_KEPT = 1 << 7;

    private long[] names = new long[FIRST_ROOM];
    private double[] strengths = new double[FIRST_ROOM];
    private int size;
    private final Proposal last = new Last();

    /** A list of these. */
    public static ProposalList of(List<Candidate> candidates) {
        ProposalList list = new ProposalList();
        for (Candidate name : candidates) {
            list.add(name.type(), name.start(), name.end(), name.source(), name.strength());
        }
        return list;
    }

    /** Shows whatever name was added last. */
    private final class Last implements Proposal {
        @Override
        public MentionType type() {
            return ProposalList.this.type(size - 1);
        }

        @Override
        public int start() {
            return ProposalList.this.start(size - 1);
        }

        @Override
        public int end() {
            return ProposalList.this.end(size - 1);
        }

        @Override
        public Source source() {
            return ProposalList.this.source(size - 1);
        }
    }

    /** The name added last, as long as no other is added. */
    public Proposal last() {
        return last;
    }

    public int size() {
        return size;
    }

    /** Takes all names out. */
    public void clear() {
        size = 0;
        if (names.length > MOST_KEPT) {
            names = new long[FIRST_ROOM];
            strengths = new double[FIRST_ROOM];
        }
    }

    @Override
    public void add(MentionType type, int start, int end, Source source, double strength) {
        Candidate.check(type, start, end, source, strength);
        add(PackedName.of(type, start, end, source), strength);
    }

    /** Adds a name of another list. */
    public void add(ProposalList other, int index) {
        add(other.names[index], other.strengths[index]);
    }

    /** Adds all names of another list. */
    public void addAll(ProposalList other) {
        for (int i = 0; i < other.size; i++) {
            add(other, i);
        }
    }

    /** @param name as {@link PackedName} has it */
    void add(long name, double strength) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            strengths = Arrays.copyOf(strengths, 2 * size);
        }
        names[size] = name;
        strengths[size++] = strength;
    }

    /** Takes a name out; those behind it move up. */
    public void remove(int index) {
        int behind = index + 1;
        System.arraycopy(names, behind, names, index, size - behind);
        System.arraycopy(strengths, behind, strengths, index, size - behind);
        size--;
    }

    /** As {@link PackedName} has it. */
    long name(int index) {
        return names[index];
    }

    public MentionType type(int index) {
        return PackedName.type(names[index]);
    }

    public int start(int index) {
        return PackedName.start(names[index]);
    }

    public int end(int index) {
        return PackedName.end(names[index]);
    }

    public int length(int index) {
        return end(index) - start(index);
    }

    public Source source(int index) {
        return PackedName.source(names[index]);
    }

    public double strength(int index) {
        return strengths[index];
    }

    /** A name as an object, which stays. */
    public Candidate candidate(int index) {
        return new Candidate(type(index), start(index), end(index), source(index), strengths[index]);
    }

    /** All names as objects. */
    public List<Candidate> candidates() {
        Candidate[] candidates = new Candidate[size];
        for (int i = 0; i < size; i++) {
            candidates[i] = candidate(i);
        }
        return List.of(candidates);
    }
}
