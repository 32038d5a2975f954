package io.jinmai.article.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/**
 * Goes through the inputs of a run, one outcome at a time. A flat-mapped stream would hold all the outcomes of an input as soon
 * as someone iterates over it.
 */
final class OutcomeSpliterator extends AbstractSpliterator<ReadOutcome> {
    private final Iterator<PlannedInput> inputs;
    private final SourceOpener opener;
    private final ArticleIds ids = new ArticleIds();
    private OutcomeSource open = Optional::empty;

    OutcomeSpliterator(Iterator<PlannedInput> inputs, SourceOpener opener) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.inputs = inputs;
        this.opener = opener;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ReadOutcome> action) {
        Optional<ReadOutcome> next = open.next();
        while (next.isEmpty() && inputs.hasNext()) {
            close();
            open = opener.open(inputs.next());
            next = open.next();
        }
        next.map(ids::checked).ifPresent(action);
        return next.isPresent();
    }

    /** Closes the input that is being read. */
    void close() {
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close an input", e);
        }
        open = Optional::empty;
    }
}
