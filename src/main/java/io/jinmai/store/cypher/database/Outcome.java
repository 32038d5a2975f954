package io.jinmai.store.cypher.database;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** What came of work that went on elsewhere, for one who needs it now. */
public final class Outcome {
    private Outcome() {}

    /** Waits for the work, and throws what it threw, as if it had been done here. */
    public static <T> T of(CompletionStage<T> work) {
        try {
            return work.toCompletableFuture().join();
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
