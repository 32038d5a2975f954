package io.jinmai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ParallelMapTest {

    @Property(tries = 60)
    void givesResultsInTheOrderOfTheSourceWhateverTheThreads(
            @ForAll @IntRange(max = 60) int size,
            @ForAll @IntRange(min = 1, max = 6) int jobs,
            @ForAll @IntRange(min = 1, max = 20) int ahead) {
        List<Integer> numbers = IntStream.range(0, size).boxed().toList();
        List<Integer> results = new ArrayList<>();

        try (ParallelMap<Integer, Integer> map = new ParallelMap<>(numbers.iterator(), this::slowest, jobs, ahead)) {
            map.forEachRemaining(results::add);
        }

        assertThat(results).isEqualTo(numbers);
    }

    /** The earlier in the source, the longer it takes, so that threads finish out of order. */
    private int slowest(int number) {
        long spun = IntStream.range(0, 20_000 / (number + 1)).asLongStream().sum();
        return spun < 0 ? -1 : number;
    }

    @Test
    void takesNoMoreFromTheSourceThanItMayHoldAtOnce() {
        int[] taken = {0};
        Iterator<Integer> endless =
                IntStream.iterate(0, n -> n + 1).peek(n -> taken[0]++).boxed().iterator();

        try (ParallelMap<Integer, Integer> map = new ParallelMap<>(endless, n -> n, 2, 5)) {
            map.next();
            map.next();
        }

        assertThat(taken[0]).isEqualTo(6);
    }

    @Test
    void throwsWhatTheFunctionThrewForThatElement() {
        try (ParallelMap<Integer, Integer> map = new ParallelMap<>(List.of(1, 0).iterator(), n -> 10 / n, 2, 2)) {
            assertThat(map.next()).isEqualTo(10);
            assertThatThrownBy(map::next).isInstanceOf(ArithmeticException.class);
        }
    }
}
