package io.jinmai.article.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LayoutWordsFileTest {
    private final LayoutWordsFile file = new LayoutWordsFile();

    @Test
    void theShippedWordsLoad() {
        assertThat(file.shipped().bylines().roles()).contains("记者", "通訊員");
    }

    @Test
    void anUnknownKeyIsAnErrorThatNamesFileLineAndKey() throws IOException {
        assertThatThrownBy(() -> read(shipped() + "\nheadings: []\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s)my\\.yaml:\\d{2,}: .*\"headings\".*");
    }

    @Test
    void aBrokenPatternIsAnErrorThatNamesFileAndLine() throws IOException {
        String broken = shipped().replace("separators:\n", "separators:\n  - '(unclosed'\n");

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("my.yaml:")
                .hasMessageContaining("unclosed");
    }

    @Test
    void aMissingListAndAListGivenTwiceAreErrors() throws IOException {
        String once = shipped();

        assertThatThrownBy(() -> read(once.replace("turns:", "bullets:"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("separators: []\n")).hasMessageContaining("pageHeaders");
    }

    private void read(String yaml) throws IOException {
        file.read("my.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shipped() throws IOException {
        return Files.readString(Path.of("src/main/resources/article/layout.yaml"));
    }
}
