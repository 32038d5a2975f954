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

    /** The names of the sentence that is being decided. */
    private Candidate[] names = {};

    /** What the best choice is worth among the first so many of them. */
    private double[] best = {0};

    /** The chosen names, by position. */
    public List<Candidate> choose(List<Candidate> proposals) {
        List<Candidate> possible = UserNamesFirst.among(proposals);
        return possible.size() > MOST_KEPT ? new Arbiter().decide(possible) : decide(possible);
    }

    private List<Candidate> decide(List<Candidate> possible) {
        names = possible.toArray(names);
        int count = merge(names, possible.size());
        best = best.length > count ? best : new double[names.length + 1];
        for (int i = 0; i < count; i++) {
            Candidate name = names[i];
            best[i + 1] = Math.max(worth(name) + best[lastEndingBy(names, name.start(), i)], best[i]);
        }
        return traceBack(count);
    }

    /** The best choice among the first so many names, gathered in their room from its end: what is looked at next stands before it. */
    private List<Candidate> traceBack(int count) {
        int first = count;
        for (int i = count; i > 0; ) {
            if (best[i] > best[i - 1]) {
                names[--first] = names[i - 1];
                i = lastEndingBy(names, names[first].start(), i - 1);
            } else {
                i--;
            }
        }
        return List.of(Arrays.copyOfRange(names, first, count));
    }

    private static double worth(Candidate candidate) {
        int length = candidate.length();
        double weight = length < WEIGHTS.length ? WEIGHTS[length] : Math.pow(length, LENGTH_WEIGHT);
        return (candidate.strength() - ENOUGH) * weight;
    }

    /** How many of the first {@code limit} candidates (ordered by end) end at or before {@code position}. */
    private static int lastEndingBy(Candidate[] ordered, int position, int limit) {
        int low = 0;
        int high = limit;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered[middle].end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The proposals, those of one name and kind as one with their joint strength. */
    public static List<Candidate> merge(List<Candidate> proposals) {
        Candidate[] merged = proposals.toArray(Candidate[]::new);
        return Arrays.asList(merged).subList(0, merge(merged, merged.length));
    }

    /** The same of the first so many in an array, there; tells how many they are then. */
    private static int merge(Candidate[] merged, int proposals) {
        Arrays.sort(merged, 0, proposals, Arbiter::compare);
        int count = 0;
        int next;
        for (int first = 0; first < proposals; first = next) {
            next = first + 1;
            while (next < proposals && isSameName(merged[first], merged[next])) {
                next++;
            }
            merged[count++] = next == first + 1 ? merged[first] : joint(merged, first, next);
        }
        return count;
    }

    /** One name of all proposals of it, which stand in a row; each source counts once. */
    private static Candidate joint(Candidate[] ordered, int first, int end) {
        Candidate strongest = ordered[first];
        double strength = strongest.strength();
        for (int i = first + 1; i < end; i++) {
            Candidate other = ordered[i];
            if (other.source() != ordered[i - 1].source()) {
                double joint = agree(strength, strongest.source(), other);
                strongest = strength >= other.strength() ? strongest : other;
                strength = joint;
            }
        }
        return strongest.strength() == strength
                ? strongest
                : new Candidate(strongest.type(), strongest.start(), strongest.end(), strongest.source(), strength);
    }

    /** By end, then start, then kind, then source, then strength from the greatest. */
    private static int compare(Candidate a, Candidate b) {
        if (a.end() != b.end()) {
            return Integer.compare(a.end(), b.end());
        }
        if (a.start() != b.start()) {
            return Integer.compare(a.start(), b.start());
        }
        if (a.type() != b.type()) {
            return a.type().compareTo(b.type());
        }
        return a.source() == b.source()
                ? Double.compare(b.strength(), a.strength())
                : a.source().compareTo(b.source());
    }

    private static boolean isSameName(Candidate a, Candidate b) {
        return a.start() == b.start() && a.end() == b.end() && a.type() == b.type();
    }

    /**
     * Two sources that each doubt a name by its looks do not make it likely: hints count only beside a source that believes it, or beside
     * the place where the name stands, of which its looks tell nothing.
     */
    private static double agree(double strength, Source source, Candidate other) {
        double greater = Math.max(strength, other.strength());
        boolean isIndependent = source == Source.CONTEXT || other.source() == Source.CONTEXT;
        return greater < ENOUGH && !isIndependent
                ? greater
                : Math.min(1 - (1 - strength) * (1 - other.strength()), MOST);
    }
}
