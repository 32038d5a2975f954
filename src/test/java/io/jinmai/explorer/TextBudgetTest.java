package io.jinmai.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.view.GraphSlice;
import io.jinmai.view.GraphSlice.Sentence;
import io.jinmai.view.GraphSlice.SliceFact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextBudgetTest {
    private static final GraphSlice SLICE = new GraphSlice(
            null,
            List.of(),
            List.of(
                    new SliceFact(
                            "f1", "LENDS_TO", "a", "b", Map.of(), List.of(sentence("told once"), sentence("long")), 2),
                    new SliceFact(
                            "f2", "LENDS_TO", "a", "b", Map.of(), List.of(sentence("told twice"), sentence("long")), 2),
                    new SliceFact("f3", "LENDS_TO", "a", "b", Map.of(), List.of(sentence("told twice")), 1)),
            List.of(),
            0);
    private static final Map<String, Integer> LENGTHS = Map.of("told once", 40, "told twice", 50, "long", 5_000);

    private static Sentence sentence(String article) {
        return new Sentence(article, "0-3", "一句。");
    }

    @Test
    void whatStatesMostComesFirstAndWhatDoesNotFitIsPassedOver() {
        assertThat(TextBudget.fitting(SLICE, LENGTHS, 90)).containsExactly("told twice", "told once");
        assertThat(TextBudget.fitting(SLICE, LENGTHS, 89)).containsExactly("told twice");
        assertThat(TextBudget.fitting(SLICE, LENGTHS, 5_090)).containsExactly("long", "told twice", "told once");
        assertThat(TextBudget.fitting(SLICE, LENGTHS, 0)).isEmpty();
    }
}
