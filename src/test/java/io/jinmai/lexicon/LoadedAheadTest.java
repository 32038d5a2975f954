package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LoadedAheadTest {
    @Test
    void givesWhatWasLoaded() {
        assertThat(LoadedAhead.start(() -> "柯桥").get()).isEqualTo("柯桥");
    }

    @Test
    void anErrorReachesTheCallerAsItWasThrown() {
        LexiconFileException problem = new LexiconFileException("banks.yaml", "is missing", null);
        LoadedAhead<String> broken = LoadedAhead.start(() -> {
            throw problem;
        });

        assertThatThrownBy(broken::get).isSameAs(problem);
    }
}
