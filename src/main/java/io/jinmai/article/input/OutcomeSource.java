package io.jinmai.article.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The outcomes of one input, one at a time. */
interface OutcomeSource extends Closeable {

    /** The next outcome; empty at the end. */
    Optional<ReadOutcome> next();

    @Override
    default void close() throws IOException {}

    static OutcomeSource of(List<ReadOutcome> outcomes) {
        Iterator<ReadOutcome> iterator = outcomes.iterator();
        return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }

    static OutcomeSource of(InputFailure failure) {
        return of(List.of(new ReadOutcome.Failed(failure)));
    }
}
