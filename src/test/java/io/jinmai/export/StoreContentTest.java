package io.jinmai.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.store.GraphStore;
import io.jinmai.store.QueryResult;
import io.jinmai.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How pages follow each other; what statements give, {@code ExportIT} asks a real database. */
class StoreContentTest {
    private static final int ENTITIES = 25;
    private static final int PAGE = 10;

    private final AtomicInteger underWay = new AtomicInteger();

    /** Has entities {@code id000} to {@code id024} and nothing else; {@code before} is told what each query asks to come after. */
    private GraphStore store(UnaryOperator<String> before) {
        return (GraphStore) Proxy.newProxyInstance(
                GraphStore.class.getClassLoader(), new Class<?>[] {GraphStore.class}, (proxy, method, arguments) -> {
                    underWay.incrementAndGet();
                    try {
                        String after = before.apply((String) ((Map<?, ?>) arguments[1]).get("after"));
                        return page(((String) arguments[0]).contains("(n:Entity)") ? after : "none");
                    } finally {
                        underWay.decrementAndGet();
                    }
                });
    }

    private static QueryResult page(String after) {
        List<List<Object>> rows = IntStream.range(0, ENTITIES)
                .mapToObj("id%03d"::formatted)
                .filter(id -> id.compareTo(after) > 0)
                .limit(PAGE)
                .map(id -> List.<Object>of(id, List.of("Entity"), Map.of("id", id)))
                .toList();
        return new QueryResult(List.of("id", "labels", "properties"), rows);
    }

    @Test
    void allPagesAreReadInTheirOrder() {
        List<String> ids = new ArrayList<>();

        new StoreContent(store(after -> after), PAGE)
                .nodes(node -> ids.add(node.key().id()));

        assertThat(ids).hasSize(ENTITIES).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatAPageFailsWithComesAsItIs() {
        GraphStore failing = store(after -> {
            if (after.equals("id009")) {
                throw new StoreException(StoreException.Kind.FAILED, "the disk is gone");
            }
            return after;
        });

        assertThatThrownBy(() -> new StoreContent(failing, PAGE).nodes(node -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void aReaderThatGivesUpLeavesNoQueryBehind() {
        CountDownLatch second = new CountDownLatch(1);
        GraphStore slow = store(after -> {
            if (!after.isEmpty()) {
                second.countDown();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
            return after;
        });

        assertThatThrownBy(() -> new StoreContent(slow, PAGE).nodes(node -> giveUpOnce(second)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(underWay).hasValue(0);
    }

    /** Gives up when the next page is being fetched. */
    private static void giveUpOnce(CountDownLatch fetching) {
        try {
            assertThat(fetching.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new UncheckedIOException(new IOException("no space left"));
    }
}
