package io.jinmai.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Applies a function to the elements of a source on several threads and gives the results in the source's order. At most
 * {@code ahead} elements are taken from the source before their results are asked for, so memory stays bounded however long the
 * source is. The source is read, and the results are taken, on the caller's thread alone.
 *
 * @param <I> elements of the source
 * @param <O> results
 */
final class ParallelMap<I, O> implements Iterator<O>, AutoCloseable {
    private final Iterator<? extends I> source;
    private final Function<? super I, ? extends O> function;
    private final int ahead;
    private final ExecutorService threads;
    private final Deque<Future<O>> pending = new ArrayDeque<>();

    /**
     * @param function thread-safe
     * @param jobs threads, at least 1
     * @param ahead elements under way at once, at least 1
     */
    ParallelMap(Iterator<? extends I> source, Function<? super I, ? extends O> function, int jobs, int ahead) {
        this.source = source;
        this.function = function;
        this.ahead = ahead;
        this.threads = Executors.newFixedThreadPool(jobs);
    }

    @Override
    public boolean hasNext() {
        return !pending.isEmpty() || source.hasNext();
    }

    /** @throws RuntimeException or Error, whatever the function threw for this element */
    @Override
    public O next() {
        while (pending.size() < ahead && source.hasNext()) {
            I element = source.next();
            pending.addLast(threads.submit(() -> function.apply(element)));
        }
        if (pending.isEmpty()) {
            throw new NoSuchElementException();
        }
        return result(pending.removeFirst());
    }

    private O result(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a result", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
