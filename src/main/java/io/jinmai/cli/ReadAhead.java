package io.jinmai.cli;

import io.jinmai.article.input.ReadOutcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Inputs of which the first can be looked at, so that no database is opened where there is nothing to load. */
final class ReadAhead implements Iterator<ReadOutcome> {
    private final Iterator<ReadOutcome> inputs;
    private final Deque<ReadOutcome> taken = new ArrayDeque<>();

    ReadAhead(Iterator<ReadOutcome> inputs) {
        this.inputs = inputs;
    }

    /** Reads on to the first article; whether there is one. */
    boolean findsArticle() {
        while (inputs.hasNext()) {
            ReadOutcome outcome = inputs.next();
            taken.addLast(outcome);
            if (outcome instanceof ReadOutcome.Read) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean hasNext() {
        return !taken.isEmpty() || inputs.hasNext();
    }

    @Override
    public ReadOutcome next() {
        return taken.isEmpty() ? inputs.next() : taken.removeFirst();
    }
}
