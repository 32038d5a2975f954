package io.jinmai.relation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElementsTest {
    private static final Element EARLY = new Element.Title(0, 2, "行长");
    private static final Element LATE = new Element.Title(4, 6, "经理");
    private final Elements elements = new Elements();

    @Test
    void areInOrderWheneverTheyWereAdded() {
        elements.startSentence();
        elements.add(LATE);
        elements.add(EARLY);

        assertThat(elements.inOrder()).containsExactly(EARLY, LATE);
    }

    @Test
    void leaveOutWhatOverlapsOneThatStandsThere() {
        elements.startSentence();
        elements.add(EARLY);
        elements.add(new Element.Title(1, 4, "长经理"));
        elements.add(LATE);

        assertThat(elements.inOrder()).containsExactly(EARLY, LATE);
    }

    @Test
    void startAnewWithEachSentence() {
        elements.startSentence();
        elements.add(EARLY);
        elements.startSentence();
        elements.add(LATE);
        elements.startSentence();
        elements.add(new Element.Title(1, 5, "长兼经理"));

        assertThat(elements.inOrder()).hasSize(1);
        assertThat(elements.inOrder().get(0).start()).isEqualTo(1);
    }
}
