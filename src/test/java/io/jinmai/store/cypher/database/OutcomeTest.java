package io.jinmai.store.cypher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jinmai.store.StoreException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void whatWorkGivesIsWaitedFor() {
        assertEquals("竹乡", Outcome.of(CompletableFuture.supplyAsync(() -> "竹乡")));
    }

    @Test
    void whatWorkThrowsIsThrownAsItIs() {
        StoreException failure = new StoreException(StoreException.Kind.FAILED, "Was the graph changed by hand?", null);

        assertSame(failure, assertThrows(StoreException.class, () -> Outcome.of(failing(failure))));
    }

    @Test
    void whatIsMadeOfFailedWorkFailsAsTheWork() {
        IllegalArgumentException failure = new IllegalArgumentException("the id stands for two entities");
        CompletionStage<Integer> further = failing(failure).thenApply(String::length);

        assertSame(failure, assertThrows(IllegalArgumentException.class, () -> Outcome.of(further)));
    }

    @Test
    void anErrorIsThrownAsItIs() {
        CompletionStage<String> work = CompletableFuture.supplyAsync(() -> {
            throw new StackOverflowError();
        });

        assertThrows(StackOverflowError.class, () -> Outcome.of(work));
    }

    @Test
    void aCheckedFailureComesAsTheCause() {
        Exception failure = new Exception("of the driver");

        assertSame(
                failure,
                assertThrows(CompletionException.class, () -> Outcome.of(CompletableFuture.failedFuture(failure)))
                        .getCause());
    }

    private static CompletionStage<String> failing(RuntimeException failure) {
        return CompletableFuture.supplyAsync(() -> {
            throw failure;
        });
    }
}
