package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlTranscriptionTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Stream.of("article", "lexicon", "rules")
                .map(RESOURCES::resolve)
                .flatMap(YamlTranscriptionTest::filesIn)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    private static Stream<Path> filesIn(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysTheSameAsTheFile(Path file) throws IOException {
        byte[] written = Files.readAllBytes(file);
        byte[] transcribed = YamlTranscription.transcribed(written);
        assertThat(ShippedYaml.isJson(written)).isFalse();
        assertThat(ShippedYaml.isJson(transcribed)).isTrue();
        assertThat(tokens(transcribed)).isEqualTo(tokens(written));
    }

    private static List<String> tokens(byte[] text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = ShippedYaml.parser(text)) {
            while (parser.nextToken() != null) {
                tokens.add(parser.currentToken() + " " + parser.getText());
            }
        }
        return tokens;
    }

    @Test
    void replacesTheFilesOfFoldersAndLeavesThemTheSecondTime(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectory(folder.resolve("words")).resolve("a.yaml");
        Path other = Files.writeString(folder.resolve("b.tsv"), "about: 1");
        Files.writeString(file, "# words\nabout: 一句话\nclasses:\n  甲: [乙, \"丙\"]\n");
        for (int time = 0; time < 2; time++) {
            YamlTranscription.main(new String[] {folder.toString()});
            assertThat(file).hasContent("{\"about\":\"一句话\",\"classes\":{\"甲\":[\"乙\",\"丙\"]}}");
        }
        assertThat(other).hasContent("about: 1");
    }

    @Test
    void namesTheFileThatItCannotTranscribe(@TempDir Path folder) throws IOException {
        Path twoDocuments = Files.writeString(folder.resolve("a.yaml"), "a: 1\n---\nb: 2\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> YamlTranscription.main(new String[] {folder.toString()}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(twoDocuments.toString())
                .hasMessageContaining("only one YAML document");
    }
}
