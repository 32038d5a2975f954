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

        assertThat(slots.slot("from").elements()).containsExactly(FIRST);
        assertThat(slots.slot("to").elements()).containsExactly(SECOND, THIRD);
        assertThat(slots.slot("title").elements()).isEmpty();
    }

    @Test
    void whatIsPutIntoAFilledSlotStandsBeforeWhatItHolds() {
        Slots slots =
                Slots.NONE.and("to", List.of(THIRD)).and("from", List.of(FIRST)).and("to", List.of(SECOND));

        assertThat(slots.slot("to").elements()).containsExactly(SECOND, THIRD);
        assertThat(slots.slot("from").elements()).containsExactly(FIRST);
        assertThat(slots.byName()).hasSize(2);
    }

    @Test
    void listsSlotsByTheirNames() {
        Slots slots =
                Slots.NONE.and("a", List.of(FIRST)).and("c", List.of(THIRD)).and("b", List.of(SECOND));

        assertThat(slots.byName()).extracting(slot -> slot.get(0)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void tellsWhetherSomethingHoldsForAll() {
        Slots slots = Slots.NONE.and("a", List.of(FIRST)).and("b", List.of(SECOND, THIRD));

        assertThat(slots.allHold(element -> element.start() >= 0)).isTrue();
        assertThat(slots.allHold(element -> element.start() < 6)).isFalse();
        assertThat(Slots.NONE.allHold(element -> false)).isTrue();
    }

    @Test
    void aSlotTellsItsElementsOneByOne() {
        Slots slots = Slots.NONE.and("a", FIRST).and("b", List.of(SECOND, THIRD));

        assertThat(slots.slot("a").size()).isEqualTo(1);
        assertThat(slots.slot("a").get(0)).isEqualTo(FIRST);
        assertThat(slots.slot("b").size()).isEqualTo(2);
        assertThat(slots.slot("b").get(1)).isEqualTo(THIRD);
        assertThat(slots.slot("c").size()).isZero();
    }

    @Test
    void theOnlyElementIsTheOneOfTheOnlySlot() {
        assertThat(Slots.NONE.and("a", FIRST).onlyElement()).isEqualTo(FIRST);
        assertThat(Slots.NONE.and("a", List.of(FIRST, SECOND)).onlyElement()).isNull();
        assertThat(Slots.NONE.and("a", FIRST).and("b", SECOND).onlyElement()).isNull();
        assertThat(Slots.NONE.onlyElement()).isNull();
    }

    @Test
    void whatAnotherMatchHoldsMayGoIntoASlotOfAnotherName() {
        Slots other = Slots.NONE.and("org", List.of(FIRST, SECOND));

        assertThat(Slots.NONE
                        .and("to", THIRD)
                        .and("from", other.slot("org"))
                        .slot("from")
                        .elements())
                .containsExactly(FIRST, SECOND);
    }
}
