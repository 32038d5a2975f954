package io.jinmai.store.cypher.database;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Work on each of many things that has nothing to do with the others. */
public final class Parallel {
    private Parallel() {}

    /**
     * Does it on all cores. A failure is that of the first thing that fails, thrown as it is: a parallel stream would throw another in its place
     * with another message, depending on the thread.
     *
     * @param things none of them null
     * @return what came of each, in the order of the things
     */
    public static <T, R> List<R> map(Collection<T> things, Function<T, R> work) {
        int cores = Runtime.getRuntime().availableProcessors();
        List<CompletableFuture<List<R>>> parts =
                Rows.parts(List.copyOf(things), Math.max(1, (things.size() + cores - 1) / cores)).stream()
                        .map(part -> CompletableFuture.supplyAsync(
                                () -> part.stream().map(work).toList()))
                        .toList();
        return parts.stream().flatMap(part -> Outcome.of(part).stream()).toList();
    }
}
