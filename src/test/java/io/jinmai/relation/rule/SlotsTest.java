package io.jinmai.relation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.relation.reading.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private static final Element FIRST = new Element.Title(0, 2, "行长");
    private static final Element SECOND = new Element.Title(3, 5, "经理");
    private static final Element THIRD = new Element.Title(6, 8, "厂长");

    @Test
    void holdsWhatWasPutIntoEachSlot() {
        Slots slots = Slots.NONE.and("to", List.of(SECOND, THIRD)).and("from", List.of(FIRST));

        assertThat(slots.of("from")).containsExactly(FIRST);
        assertThat(slots.of("to")).containsExactly(SECOND, THIRD);
        assertThat(slots.of("title")).isEmpty();
    }

    @Test
    void whatIsPutIntoAFilledSlotStandsBeforeWhatItHolds() {
        Slots slots =
                Slots.NONE.and("to", List.of(THIRD)).and("from", List.of(FIRST)).and("to", List.of(SECOND));

        assertThat(slots.of("to")).containsExactly(SECOND, THIRD);
        assertThat(slots.of("from")).containsExactly(FIRST);
        assertThat(slots.byName()).hasSize(2);
    }

    @Test
    void listsSlotsByTheirNames() {
        Slots slots =
                Slots.NONE.and("a", List.of(FIRST)).and("c", List.of(THIRD)).and("b", List.of(SECOND));

        assertThat(slots.byName()).containsExactly(List.of(FIRST), List.of(SECOND), List.of(THIRD));
    }

    @Test
    void tellsWhetherSomethingHoldsForAll() {
        Slots slots = Slots.NONE.and("a", List.of(FIRST)).and("b", List.of(SECOND, THIRD));

        assertThat(slots.allHold(elements -> !elements.isEmpty())).isTrue();
        assertThat(slots.allHold(elements -> elements.size() == 1)).isFalse();
        assertThat(Slots.NONE.allHold(elements -> false)).isTrue();
    }
}
