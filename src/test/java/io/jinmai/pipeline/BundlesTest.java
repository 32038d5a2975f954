package io.jinmai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static List<List<Integer>> of(List<Integer> lengths) {
        List<List<Integer>> bundles = new ArrayList<>();
        new Bundles<>(lengths.iterator(), length -> length, 1).forEachRemaining(bundles::add);
        return bundles;
    }

    @Property(tries = 200)
    void holdAllInputsInTheirOrderAndNoneIsEmpty(
            @ForAll @Size(max = 700) List<@IntRange(max = Bundles.CHARACTERS + 1) Integer> lengths) {
        List<List<Integer>> bundles = of(lengths);

        assertThat(bundles.stream().flatMap(List::stream)).isEqualTo(lengths);
        assertThat(bundles).noneMatch(List::isEmpty);
    }

    @Property(tries = 200)
    void takeNothingMoreOnceTheyHaveTheirCharacters(
            @ForAll @Size(max = 700) List<@IntRange(max = Bundles.CHARACTERS + 1) Integer> lengths) {
        assertThat(of(lengths))
                .allSatisfy(bundle -> assertThat(bundle.subList(0, bundle.size() - 1).stream()
                                .mapToInt(length -> length)
                                .sum())
                        .isLessThan(Bundles.CHARACTERS));
    }

    @Test
    void growFromAFewInputsToTheMost() {
        assertThat(of(Collections.nCopies(1000, 1)))
                .extracting(List::size)
                .containsExactly(4, 8, 16, 32, 64, 128, 256, 256, 236);
    }

    @Test
    void growOnceEachThreadHasOneOfTheirSize() {
        Bundles<Integer> bundles = new Bundles<>(Collections.nCopies(40, 1).iterator(), length -> length, 3);

        assertThat(bundles).toIterable().extracting(List::size).containsExactly(4, 4, 4, 8, 8, 8, 4);
    }

    @Test
    void areReadNoFurtherThanAskedFor() {
        int[] taken = {0};
        Iterator<Integer> endless =
                IntStream.iterate(0, n -> n + 1).peek(n -> taken[0]++).boxed().iterator();

        new Bundles<>(endless, length -> 1, 1).next();

        assertThat(taken[0]).isEqualTo(4);
    }

    @Test
    void endWithTheirSource() {
        Bundles<Integer> none = new Bundles<>(Collections.<Integer>emptyIterator(), length -> length, 1);

        assertThat(none.hasNext()).isFalse();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }
}
