package io.jinmai.pipeline;

import io.jinmai.article.input.ReadOutcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells the articles to extract from those that are in the graph already, unchanged, and from inputs that failed. It looks up a
 * stretch of inputs at a time and holds no more of them.
 */
final class Screening implements Iterator<Screened> {
    private final Iterator<ReadOutcome> inputs;
    private final Function<Set<String>, Map<String, String>> digests;
    private final int stretch;
    private final Deque<Screened> screened = new ArrayDeque<>();

    /**
     * @param inputs articles have ids of their own
     * @param digests gives the digests of those of the given articles that are in the graph
     * @param stretch inputs looked up at once, at least 1
     */
    Screening(Iterator<ReadOutcome> inputs, Function<Set<String>, Map<String, String>> digests, int stretch) {
        this.inputs = inputs;
        this.digests = digests;
        this.stretch = stretch;
    }

    @Override
    public boolean hasNext() {
        return !screened.isEmpty() || inputs.hasNext();
    }

    @Override
    public Screened next() {
        if (screened.isEmpty()) {
            screenStretch();
        }
        return screened.removeFirst();
    }

    private void screenStretch() {
        if (!inputs.hasNext()) {
            throw new NoSuchElementException();
        }
        List<ReadOutcome> outcomes = new ArrayList<>(stretch);
        while (outcomes.size() < stretch && inputs.hasNext()) {
            outcomes.add(inputs.next());
        }
        Map<String, String> known = digests.apply(articleIds(outcomes));
        outcomes.forEach(outcome -> screened.addLast(new Screened(outcome, isKnown(outcome, known))));
    }

    private static Set<String> articleIds(List<ReadOutcome> outcomes) {
        return outcomes.stream()
                .filter(ReadOutcome.Read.class::isInstance)
                .map(outcome -> ((ReadOutcome.Read) outcome).article().id())
                .collect(Collectors.toSet());
    }

    private static boolean isKnown(ReadOutcome outcome, Map<String, String> known) {
        return outcome instanceof ReadOutcome.Read read
                && read.article().sha256().equals(known.get(read.article().id()));
    }
}
