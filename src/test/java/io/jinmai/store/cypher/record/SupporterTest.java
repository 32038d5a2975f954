package io.jinmai.store.cypher.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SupporterTest {
    private static final int ARTICLES = 10_000;
    private static final int NAMED = 50;

    @Test
    void whoQuotesComesFirst() {
        Supporter implying = new Supporter("a1", false);
        Supporter quoting = new Supporter("a2", true);

        assertThat(List.of(implying, quoting).stream().sorted()).containsExactly(quoting, implying);
    }

    /** Of n drawn by lot one after the other, the first fifty change 50 * (1 + ln(n / 50)) times, of 10,000 some 315 times. */
    @Test
    void articlesNumberedInTheOrderInWhichTheyComeAreSeldomAmongTheFirst() {
        List<Supporter> counted = IntStream.range(0, ARTICLES)
                .mapToObj(number -> new Supporter("news-" + number, true))
                .toList();

        long changes = IntStream.range(0, ARTICLES)
                .filter(number -> counted.subList(0, number).stream()
                                .filter(other -> other.compareTo(counted.get(number)) < 0)
                                .limit(NAMED)
                                .count()
                        < NAMED)
                .count();

        assertThat(changes).isBetween(240L, 390L);
    }
}
