package io.jinmai.lexicon;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Keeps answers about texts that the districts which an article names may decide. Most texts are clear without them, and then the answer
 * holds in every article; the others are asked about anew each time. Thread-safe.
 *
 * @param <V> an immutable answer that depends on the text and the districts alone
 */
public final class RememberedInContext<V> {
    private final BiFunction<String, Collection<District>, V> find;
    private final Function<String, Optional<V>> findClear = this::findClear;

    /** By text the answer whatever the context; empty where the context decides. */
    private final Remembered<Optional<V>> known = new Remembered<>();

    /** @param find finds the answer, and looks at the districts only where the answer depends on them */
    public RememberedInContext(BiFunction<String, Collection<District>, V> find) {
        this.find = find;
    }

    /** The answer about a text in an article that names these districts. */
    public V of(String text, Collection<District> context) {
        Optional<V> answer = clear(text);
        return answer.isPresent() ? answer.get() : find.apply(text, context);
    }

    /** The answer about a text in whatever article; empty where the districts decide. */
    public Optional<V> clear(String text) {
        return known.of(text, findClear);
    }

    private Optional<V> findClear(String text) {
        WatchedContext context = new WatchedContext();
        V answer = find.apply(text, context);
        return context.isAsked ? Optional.empty() : Optional.of(answer);
    }

    /** No districts; knows whether anybody looked for some. */
    private static final class WatchedContext extends AbstractSet<District> {
        private boolean isAsked;

        @Override
        public boolean contains(Object district) {
            isAsked = true;
            return false;
        }

        @Override
        public Iterator<District> iterator() {
            isAsked = true;
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            isAsked = true;
            return 0;
        }
    }
}
