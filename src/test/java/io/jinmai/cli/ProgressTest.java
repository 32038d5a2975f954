package io.jinmai.cli;

import static io.jinmai.specimen.Specimens.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.pipeline.Extraction;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsAPersonHowFarItIsAndLeavesNoTrace() {
        run(true);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Loading 100%", "2 of 3 checked")
                .endsWith("\r\u001b[K");
        assertThat(out.size()).isZero();
    }

    @Test
    void showsNothingWhereNoTerminalIs() {
        run(false);
        assertThat(err.size()).isZero();
    }

    private void run(boolean isTerminal) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), stream(out), stream(err), isTerminal, false, isTerminal, 100);
        Inputs.Opened opened = new Inputs.Opened(Stream.empty(), 5000, () -> 5000, 0, List::of);
        try (Progress progress = new Progress(terminal, "Loading", opened)) {
            progress.inputDone(new Extraction.Unchanged<>(article("a")));
            progress.articlesLoaded(3);
            assertThat(progress.loaded()).isEqualTo(3);
            progress.articlesChecked(2);
        }
        terminal.flush();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
