package io.jinmai.recognition;

import io.jinmai.recognition.Candidate.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses, among all that the sources propose for a sentence, the names that do not overlap and are worth most together. A name's worth
 * grows with its strength above {@value #ENOUGH} and more than linearly with its length, so that the longest name wins unless a shorter
 * one is much surer; proposals of the same name by several sources count as one of strength {@code 1 - (1 - a)(1 - b)}. What the user
 * names is never cut or typed otherwise. The order of proposals does not matter.
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

    private Arbiter() {}

    /** The chosen names, by position. */
    public static List<Candidate> choose(List<Candidate> proposals) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        List<Candidate> merged = merge(UserNamesFirst.among(proposals));
        int count = merged.size();
        double[] best = new double[count + 1];
        int[] before = new int[count];
        boolean[] taken = new boolean[count];
        for (int i = 0; i < count; i++) {
            before[i] = lastEndingBy(merged, merged.get(i).start(), i);
            double with = worth(merged.get(i)) + best[before[i]];
            taken[i] = with > best[i];
            best[i + 1] = Math.max(with, best[i]);
        }
        List<Candidate> chosen = new ArrayList<>();
        for (int i = count; i > 0; ) {
            if (taken[i - 1]) {
                chosen.add(merged.get(i - 1));
                i = before[i - 1];
            } else {
                i--;
            }
        }
        Collections.reverse(chosen);
        return List.copyOf(chosen);
    }

    private static double worth(Candidate candidate) {
        int length = candidate.length();
        double weight = length < WEIGHTS.length ? WEIGHTS[length] : Math.pow(length, LENGTH_WEIGHT);
        return (candidate.strength() - ENOUGH) * weight;
    }

    /** How many of the first {@code limit} candidates (ordered by end) end at or before {@code position}. */
    private static int lastEndingBy(List<Candidate> ordered, int position, int limit) {
        int low = 0;
        int high = limit;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The proposals, those of one name and kind as one with their joint strength. */
    public static List<Candidate> merge(List<Candidate> proposals) {
        List<Candidate> ordered = new ArrayList<>(proposals);
        ordered.sort(Arbiter::compare);
        List<Candidate> merged = new ArrayList<>(ordered.size());
        Candidate before = null;
        for (Candidate candidate : ordered) {
            int last = merged.size() - 1;
            if (before == null || !isSameName(before, candidate)) {
                merged.add(candidate);
            } else if (before.source() != candidate.source()) {
                merged.set(last, agree(merged.get(last), candidate));
            }
            before = candidate;
        }
        return merged;
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
    private static Candidate agree(Candidate a, Candidate b) {
        double greater = Math.max(a.strength(), b.strength());
        boolean isIndependent = a.source() == Source.CONTEXT || b.source() == Source.CONTEXT;
        double strength = greater < ENOUGH && !isIndependent ? greater : 1 - (1 - a.strength()) * (1 - b.strength());
        Candidate stronger = a.strength() >= b.strength() ? a : b;
        return new Candidate(a.type(), a.start(), a.end(), stronger.source(), Math.min(strength, 0.999));
    }
}
