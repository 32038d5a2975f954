package io.jinmai.store.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is remembered of names, and when it no longer holds. */
class SurroundingsMemoryTest {
    private static final NearKeys QUESTION = new NearKeys(List.of("甲", "乙"), Set.of("District:330523", "Person:林晓"));

    private final SurroundingsMemory memory = new SurroundingsMemory(10);

    @Test
    void aNameIsRememberedUnderItsDigest() {
        memory.put("甲", 7, Set.of("District:330523", "Person:高梧"));

        assertThat(memory.standing(QUESTION, Map.of("甲", 7L))).isEqualTo(Map.of("甲", Set.of("District:330523")));
        assertThat(memory.standing(QUESTION, Map.of("甲", 8L))).isEmpty();
        assertThat(memory.standing(QUESTION, Map.of())).isEmpty();
    }

    @Test
    void whatComesIsAddedToWhatWasThere() {
        memory.put("甲", 7, Set.of("District:330523"));

        memory.add("甲", 7, 9, Set.of("Person:林晓"));

        assertThat(memory.standing(QUESTION, Map.of("甲", 9L))).isEqualTo(Map.of("甲", QUESTION.keys()));
        assertThat(memory.standing(QUESTION, Map.of("甲", 7L))).isEmpty();
    }

    @Test
    void nothingIsAddedToAnotherState() {
        memory.put("甲", 7, Set.of("District:330523"));

        memory.add("甲", 8, 9, Set.of("Person:林晓"));
        memory.add("乙", 8, 9, Set.of("Person:林晓"));

        assertThat(memory.standing(QUESTION, Map.of("甲", 9L, "乙", 9L))).isEmpty();
        assertThat(memory.standing(QUESTION, Map.of("甲", 7L))).containsOnlyKeys("甲");
    }

    @Test
    void withTooManyKeysAllIsForgotten() {
        memory.put("甲", 7, Set.of("1", "2", "3", "4", "5", "6"));
        memory.put("甲", 8, Set.of("1", "2", "3", "4", "5", "6", "7"));
        assertThat(memory.standing(QUESTION, Map.of("甲", 8L))).containsOnlyKeys("甲");

        memory.put("乙", 7, Set.of("1", "2", "3", "4"));

        assertThat(memory.standing(QUESTION, Map.of("甲", 8L, "乙", 7L))).isEmpty();
    }

    @Test
    void itIsAskedAgainFromTheSecondTimeOn() {
        assertThat(memory.isAskedAgain("甲")).isFalse();
        assertThat(memory.isAskedAgain("甲")).isTrue();
        assertThat(memory.isAskedAgain("乙")).isFalse();
    }
}
