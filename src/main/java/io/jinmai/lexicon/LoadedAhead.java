package io.jinmai.lexicon;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that a thread of its own loads while the caller loads something else: the start waits for files, not for one processor. */
public final class LoadedAhead<T> {
    private final CompletableFuture<T> result;

    private LoadedAhead(CompletableFuture<T> result) {
        this.result = result;
    }

    /** Starts to load. */
    public static <T> LoadedAhead<T> start(Supplier<T> load) {
        return new LoadedAhead<>(CompletableFuture.supplyAsync(load));
    }

    /**
     * What was loaded; waits for it.
     *
     * @throws RuntimeException the one that loading ended with; an {@link Error} likewise
     */
    public T get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
