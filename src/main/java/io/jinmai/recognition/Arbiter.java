package io.jinmai.recognition;

import io.jinmai.recognition.Candidate.Source;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses, among all that the sources propose for a sentence, the names that do not overlap and are worth most together. A name's worth
 * grows with its strength above {@value #ENOUGH} and more than linearly with its length, so that the longest name wins unless a shorter
 * one is much surer; proposals of the same name by several sources count as one of strength {@code 1 - (1 - a)(1 - b)}, at most
 * {@value #MOST}, where one of them believes it or tells by its place alone, and else as the stronger. What the user
 * names is never cut or typed otherwise. The order of proposals does not matter. Decides one sentence after the other in the same room, and
 * so is for one thread.
 */
public final class Arbiter {
    /** A name is taken only where it is more likely than not. */
    public static final double ENOUGH = 0.5;

    /** Above 1: a long name arises by chance less often than two short ones that make it up. */
    private static final double LENGTH_WEIGHT = 1.3;

    /** What a length counts, for the lengths that nearly all names have. */
    private static final double[] WEIGHTS = IntStream.range(0, 64)
            .mapToDouble(length -> Math.pow(length, LENGTH_WEIGHT))
            .toArray();

    /** How far sources that agree are believed. */
    private static final double MOST = 0.999;

    /** More proposals than any sentence of news has; the room for more is not kept. */
    private static final int MOST_KEPT = 4096;

    /** The names of the sentence that is being decided, as {@link PackedName} has them, and their strengths. */
    private long[] names = {};

    private double[] strengths = {};

    /** What the best choice is worth among the first so many of them. */
    private double[] best = {0};

    private final ProposalList chosen = new ProposalList();

    /** The chosen names, by position, until the next sentence is decided. */
    public ProposalList choose(ProposalList proposals) {
        ProposalList possible = UserNamesFirst.among(proposals);
        return possible.size() > MOST_KEPT ? new Arbiter().decide(possible) : decide(possible);
    }

    private ProposalList decide(ProposalList possible) {
        int count = merge(possible);
        for (int i = 0; i < count; i++) {
            double with = worth(i) + best[lastEndingBy(PackedName.start(names[i]), i)];
            best[i + 1] = Math.max(with, best[i]);
        }
        return traceBack(count);
    }

    /** The best choice among the first so many names, gathered in their room from its end: what is looked at next stands before it. */
    private ProposalList traceBack(int count) {
        int first = count;
        for (int i = count; i > 0; ) {
            if (best[i] > best[i - 1]) {
                first--;
                names[first] = names[i - 1];
                strengths[first] = strengths[i - 1];
                i = lastEndingBy(PackedName.start(names[first]), i - 1);
            } else {
                i--;
            }
        }
        chosen.clear();
        for (int i = first; i < count; i++) {
            chosen.add(names[i], strengths[i]);
        }
        return chosen;
    }

    private double worth(int index) {
        int length = PackedName.end(names[index]) - PackedName.start(names[index]);
        double weight = length < WEIGHTS.length ? WEIGHTS[length] : Math.pow(length, LENGTH_WEIGHT);
        return (strengths[index] - ENOUGH) * weight;
    }

    /** How many of the first {@code limit} names (ordered by end) end at or before {@code position}. */
    private int lastEndingBy(int position, int limit) {
        int low = 0;
        int high = limit;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (PackedName.end(names[middle]) <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The proposals, those of one name and kind as one with their joint strength. */
    public static List<Candidate> merge(List<Candidate> proposals) {
        Arbiter arbiter = new Arbiter();
        int count = arbiter.merge(ProposalList.of(proposals));
        ProposalList merged = new ProposalList();
        for (int i = 0; i < count; i++) {
            merged.add(arbiter.names[i], arbiter.strengths[i]);
        }
        return merged.candidates();
    }

    /** Fills the room with the same, by end, then start, then kind; tells how many they are. */
    private int merge(ProposalList proposals) {
        makeRoom(proposals.size());
        int distinct = sort(proposals);
        int count = 0;
        int next;
        for (int first = 0; first < distinct; first = next) {
            next = first + 1;
            while (next < distinct && PackedName.isSame(names[first], names[next])) {
                next++;
            }
            join(first, next, count++);
        }
        return count;
    }

    private void makeRoom(int count) {
        if (names.length < count) {
            int room = Math.max(count, 2 * names.length);
            names = new long[room];
            strengths = new double[room];
            best = new double[room + 1];
        }
    }

    /** Fills the room with what each source proposes, each name once and as strongly as the source ever does; tells how many there are. */
    private int sort(ProposalList proposals) {
        for (int i = 0; i < proposals.size(); i++) {
            names[i] = proposals.name(i);
        }
        Arrays.sort(names, 0, proposals.size());
        int distinct = 0;
        for (int i = 0; i < proposals.size(); i++) {
            if (distinct == 0 || names[i] != names[distinct - 1]) {
                names[distinct++] = names[i];
            }
        }
        Arrays.fill(strengths, 0, distinct, 0);
        for (int i = 0; i < proposals.size(); i++) {
            int at = Arrays.binarySearch(names, 0, distinct, proposals.name(i));
            strengths[at] = Math.max(strengths[at], proposals.strength(i));
        }
        return distinct;
    }

    /** Makes one name, of its strongest source, of those of several sources, which stand in a row. */
    private void join(int first, int end, int joined) {
        int strongest = first;
        double strength = strengths[first];
        for (int i = first + 1; i < end; i++) {
            double joint = agree(strength, PackedName.source(names[strongest]), i);
            strongest = strength >= strengths[i] ? strongest : i;
            strength = joint;
        }
        names[joined] = names[strongest];
        strengths[joined] = strength;
    }

    /**
     * Two sources that each doubt a name by its looks do not make it likely: hints count only beside a source that believes it, or beside
     * the place where the name stands, of which its looks tell nothing.
     */
    private double agree(double strength, Source source, int other) {
        double greater = Math.max(strength, strengths[other]);
        boolean isIndependent = source == Source.CONTEXT || PackedName.source(names[other]) == Source.CONTEXT;
        return greater < ENOUGH && !isIndependent
                ? greater
                : Math.min(1 - (1 - strength) * (1 - strengths[other]), MOST);
    }
}
