package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PinyinInitialsTest {
    private static final PinyinInitials INITIALS = PinyinInitials.load();

    @Test
    void everyReadingOfACharacterCounts() {
        assertThat(INITIALS.of('绍')).isEqualTo("s");
        assertThat(INITIALS.of('行')).contains("h", "x").hasSize(2);
        assertThat(INITIALS.of('厦')).contains("s", "x").hasSize(2);
    }

    @Test
    void whatIsNoChineseCharacterStandsForItself() {
        assertThat(INITIALS.of('a')).isEqualTo("a");
        assertThat(INITIALS.of('7')).isEqualTo("7");
    }

    @Test
    void ofNamesThereAreTheCharactersTheyHold() {
        assertThat(INITIALS.of(List.of("工行A", "工商"))).isEqualTo(Map.of("工", "g", "行", INITIALS.of('行'), "商", "s"));
    }
}
