package io.jinmai.store.cypher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ParallelTest {
    @Property(tries = 100)
    void whatComesOfThemIsInTheirOrder(@ForAll List<Integer> numbers) {
        List<Integer> things = numbers.stream().filter(number -> number != null).toList();

        assertEquals(things.stream().map(String::valueOf).toList(), Parallel.map(things, String::valueOf));
    }

    @Property(tries = 100)
    void theFirstFailureIsThrownAsItIs(@ForAll @IntRange(min = 0, max = 49) int first) {
        IllegalArgumentException failure = new IllegalArgumentException("one property has values of two types");
        List<Integer> things = IntStream.range(0, 50).boxed().toList();

        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> Parallel.map(things, number -> {
                    if (number == first) {
                        throw failure;
                    }
                    if (number > first) {
                        throw new IllegalArgumentException("a later one");
                    }
                    return number;
                }));

        assertSame(failure, thrown);
    }

    @Test
    void ofNothingComesNothing() {
        assertEquals(List.of(), Parallel.map(List.of(), thing -> thing));
    }
}
