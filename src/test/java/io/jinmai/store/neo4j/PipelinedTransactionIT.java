package io.jinmai.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.store.StoreException;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.embedded.GraphFolder;
import io.jinmai.store.embedded.GraphServer;
import io.jinmai.store.embedded.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** Statements that nobody waits for: their order, their effect and what becomes of their failures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PipelinedTransactionIT {
    private static final String CREATE = "CREATE (:Number {value: $value})";
    private static final String DIVIDE = "UNWIND [$value] AS value CREATE (:Number {value: 1 / value})";
    private static final String COUNT = "MATCH (n:Number) RETURN count(n)";
    private static final String LOCK = "MATCH (n:Number {value: $value}) SET n.locked = true";

    private GraphServer server;
    private DriverDatabase database;

    @BeforeAll
    void serve(@TempDir Path directory) throws IOException {
        server = GraphFolder.at(directory.resolve("graph")).serve(Ports.ANY);
        String password = Files.readString(server.passwordFile()).strip();
        ServerLogin login = new ServerLogin(server.bolt(), server.user(), password, null);
        database = new DriverDatabase(
                GraphDatabase.driver(server.bolt(), AuthTokens.basic(server.user(), password)), login);
    }

    @AfterEach
    void empty() {
        database.write(transaction -> transaction.run("MATCH (n) DETACH DELETE n", Map.of()));
    }

    @AfterAll
    void stop() {
        database.close();
        server.close();
    }

    @Test
    void whatWasSentIsDoneForThoseThatComeLaterAndAtTheEnd() {
        List<Long> seen = database.write(transaction -> {
            send(transaction, CREATE, 1);
            send(transaction, CREATE, 2);
            Long two = count(transaction);
            send(transaction, CREATE, 3);
            return List.of(two);
        });

        assertThat(seen).containsExactly(2L);
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void aFailureIsToldByTheNextThatWaitsAndIsThatOfTheFirstThatFailed() {
        assertThatThrownBy(() -> database.write(transaction -> {
                    send(transaction, CREATE, 1);
                    send(transaction, DIVIDE, 0);
                    send(transaction, CREATE, 2);
                    return count(transaction);
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("/ by zero");
        assertThat(count()).isZero();
    }

    @Test
    void aFailureOfTheLastStatementIsToldAtTheEnd() {
        assertThatThrownBy(() -> database.write(transaction -> {
                    send(transaction, CREATE, 1);
                    send(transaction, DIVIDE, 0);
                    return true;
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("/ by zero");
        assertThat(count()).isZero();
    }

    @Test
    void whatTheWorkThrowsTakesBackWhatWasSent() {
        assertThatThrownBy(() -> database.write(transaction -> {
                    send(transaction, CREATE, 1);
                    throw new IllegalArgumentException("not so");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not so");
        assertThat(count()).isZero();
    }

    /** Each locks what the other wants; the database ends one of them, which is tried again. */
    @Test
    void aDeadlockOfStatementsThatWereSentIsTriedAgain() throws Exception {
        database.write(transaction -> {
            send(transaction, CREATE, 1);
            send(transaction, CREATE, 2);
            return true;
        });
        CyclicBarrier bothHaveLockedOne = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();

        CompletableFuture<Boolean> one = lockBoth(1, 2, bothHaveLockedOne, attempts);
        CompletableFuture<Boolean> other = lockBoth(2, 1, bothHaveLockedOne, attempts);

        assertThat(one.get(1, TimeUnit.MINUTES)).isTrue();
        assertThat(other.get(1, TimeUnit.MINUTES)).isTrue();
        assertThat(attempts.get()).isGreaterThan(2);
    }

    private CompletableFuture<Boolean> lockBoth(
            int first, int second, CyclicBarrier bothHaveLockedOne, AtomicInteger attempts) {
        return CompletableFuture.supplyAsync(() -> database.write(transaction -> {
            transaction.run(LOCK, Map.of("value", first));
            if (attempts.incrementAndGet() <= 2) {
                meet(bothHaveLockedOne);
            }
            send(transaction, LOCK, second);
            return true;
        }));
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(CypherTransaction transaction, String statement, int value) {
        transaction.send(statement, Map.of("value", value));
    }

    private long count() {
        return database.read(PipelinedTransactionIT::count);
    }

    private static Long count(CypherTransaction transaction) {
        return (Long) transaction.run(COUNT, Map.of()).rows().get(0).get(0);
    }
}
