package io.jinmai.store.cypher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.store.cypher.record.NearDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is remembered of names, and when it no longer holds. */
class SurroundingsMemoryTest {
    private static final NearKeys QUESTION = new NearKeys(List.of("甲", "乙"), Set.of("District:330523", "Person:林晓"));

    /** For two names, each of which counts as sixteen keys, with ten keys together. */
    private static final int ROOM = 2 * 16 + 10;

    private final SurroundingsMemory memory = new SurroundingsMemory(ROOM);

    @Test
    void aNameIsRememberedUnderItsDigest() {
        memory.put("甲", 7, near("District:330523", "Person:高梧"));

        assertThat(memory.standing(QUESTION, Map.of("甲", 7L))).isEqualTo(Map.of("甲", Set.of("District:330523")));
        assertThat(memory.standing(QUESTION, Map.of("甲", 8L))).isEmpty();
        assertThat(memory.standing(QUESTION, Map.of())).isEmpty();
    }

    @Test
    void whatComesIsAddedToWhatWasThere() {
        memory.put("甲", 7, near("District:330523"));

        memory.add("甲", 7, 9, near("Person:林晓"));

        assertThat(memory.standing(QUESTION, Map.of("甲", 9L))).isEqualTo(Map.of("甲", QUESTION.keys()));
        assertThat(memory.standing(QUESTION, Map.of("甲", 7L))).isEmpty();
    }

    @Test
    void whatGoesIsTakenAwayUnlessAnotherUseStandsNearItToo() {
        memory.put("甲", 7, near("District:330523", "Person:林晓"));
        memory.add("甲", 7, 9, near("Person:林晓"));

        memory.take("甲", 9, 5, near("District:330523", "Person:林晓"));

        assertThat(memory.standing(QUESTION, Map.of("甲", 5L))).isEqualTo(Map.of("甲", Set.of("Person:林晓")));
    }

    @Test
    void aNameNearWhichNothingIsLeftTakesNoRoom() {
        for (int name = 0; name < 10; name++) {
            memory.put("甲" + name, 7, near("1", "2"));
            memory.take("甲" + name, 7, NearDigest.NOTHING, near("1", "2"));
        }
        memory.put("乙", 7, near("1", "2", "3", "4", "5"));
        memory.put("丙", 7, near("1", "2", "3", "4", "5"));

        assertThat(memory.holds("甲0", NearDigest.NOTHING)).isFalse();
        assertThat(memory.holds("乙", 7)).isTrue();
        assertThat(memory.holds("丙", 7)).isTrue();
    }

    @Test
    void nothingIsChangedInAnotherState() {
        memory.put("甲", 7, near("District:330523"));

        memory.add("甲", 8, 9, near("Person:林晓"));
        memory.add("乙", 8, 9, near("Person:林晓"));
        memory.take("甲", 8, 9, near("District:330523"));

        assertThat(memory.standing(QUESTION, Map.of("甲", 9L, "乙", 9L))).isEmpty();
        assertThat(memory.standing(QUESTION, Map.of("甲", 7L))).isEqualTo(Map.of("甲", Set.of("District:330523")));
    }

    @Test
    void aNameNearWhichNothingStoodIsRememberedFromItsFirstUseOn() {
        memory.add("乙", NearDigest.NOTHING, 9, near("Person:林晓"));

        assertThat(memory.standing(QUESTION, Map.of("乙", 9L))).isEqualTo(Map.of("乙", Set.of("Person:林晓")));
    }

    @Test
    void withTooManyKeysTheNamesLongestOutOfUseAreForgotten() {
        memory.put("甲", 7, near("1", "2", "3", "4"));
        memory.put("乙", 7, near("1", "2", "3", "4"));
        assertThat(memory.holds("甲", 7)).isTrue();

        memory.put("丙", 7, near("1", "2", "3"));

        assertThat(memory.holds("甲", 7)).isTrue();
        assertThat(memory.holds("乙", 7)).isFalse();
        assertThat(memory.holds("丙", 7)).isTrue();
    }

    @Test
    void aNameOfMoreThanAllKeysIsNotRememberedAndNoKeyIsCountedTwice() {
        memory.put(
                "甲",
                7,
                near(IntStream.range(0, ROOM).mapToObj(Integer::toString).toArray(String[]::new)));
        assertThat(memory.holds("甲", 7)).isFalse();

        memory.put("乙", 7, near("1", "2", "3", "4", "5", "6"));
        memory.put("乙", 8, near("1", "2", "3", "4", "5", "6"));
        memory.put("丙", 7, near("1", "2", "3", "4"));

        assertThat(memory.holds("乙", 8)).isTrue();
        assertThat(memory.holds("丙", 7)).isTrue();
    }

    @Test
    void itIsAskedAgainFromTheSecondTimeOn() {
        assertThat(memory.isAskedAgain("甲")).isFalse();
        assertThat(memory.isAskedAgain("甲")).isTrue();
        assertThat(memory.isAskedAgain("乙")).isFalse();
    }

    private static NearCounts near(String... keys) {
        return NearCounts.of(Arrays.stream(keys).collect(Collectors.toMap(key -> key, key -> 1)));
    }
}
