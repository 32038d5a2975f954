package io.jinmai.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTableTest {
    private static final Vocabulary SHIPPED = Lexicons.load().vocabulary();

    @Test
    void isWrittenAndReadWithoutLoss() throws IOException {
        WordTable table = WordTable.laidOut(SHIPPED);
        WordTable read = WordTable.read(ByteBuffer.wrap(written(table)));
        assertThat(written(read)).isEqualTo(written(table));
        SHIPPED.words()
                .forEach((word, classes) -> assertThat(
                                read.kinds().get(read.trie().find(word)))
                        .isEqualTo(new WordKind(classes, word.length())));
    }

    @Test
    void packageHoldsTheWordsOfTheLexicons(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("words.bin");
        WordTableTranscription.main(new String[] {file.toString()});
        assertThat(Files.readAllBytes(file)).isEqualTo(written(WordTable.laidOut(SHIPPED)));
    }

    @Test
    void ofOtherWordsIsLaidOutAnew() {
        Vocabulary other =
                new Vocabulary.Builder().add("fruit", List.of("苹果", "桃")).build();
        WordTable table = WordTable.of(other);
        assertThat(table.trie().find("苹果")).isNotNegative();
        assertThat(table.trie().find("银行")).isNegative();
    }

    @Test
    void fingerprintTellsWordsAndClassesApart() {
        long fruit = fingerprint("fruit", List.of("苹果", "桃"));
        assertThat(fingerprint("fruit", List.of("桃", "苹果"))).isEqualTo(fruit);
        assertThat(fingerprint("fruit", List.of("苹果"))).isNotEqualTo(fruit);
        assertThat(fingerprint("fruit", List.of("苹果", "梨"))).isNotEqualTo(fruit);
        assertThat(new Vocabulary.Builder()
                        .add("fruit", List.of("苹果"))
                        .add("firm", List.of("桃"))
                        .build()
                        .fingerprint())
                .isNotEqualTo(fruit);
    }

    private static long fingerprint(String className, List<String> words) {
        return new Vocabulary.Builder().add(className, words).build().fingerprint();
    }

    private static byte[] written(WordTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            table.write(out);
        }
        return bytes.toByteArray();
    }
}
