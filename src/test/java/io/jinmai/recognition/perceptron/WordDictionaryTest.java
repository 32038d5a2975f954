package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.WordTrie;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordDictionaryTest {
    private static final WordDictionary OF_HANLP = HanLpDictionary.load();

    @Test
    void isWrittenAndReadWithoutLoss() throws IOException {
        byte[] written = written(OF_HANLP);
        assertThat(written(WordDictionary.read(ByteBuffer.wrap(written)))).isEqualTo(written);
    }

    @Test
    void packageHoldsWhatHanLpSays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("words.bin");
        WordDictionaryTranscription.main(new String[] {file.toString()});
        assertThat(Files.readAllBytes(file)).isEqualTo(written(OF_HANLP));
    }

    @Test
    void knowsWordsOnceRead() throws IOException {
        WordDictionary read = WordDictionary.read(ByteBuffer.wrap(written(OF_HANLP)));
        assertThat(kindOf("银行", read)).isEqualTo(kindOf("银行", OF_HANLP)).isNotNegative();
        assertThat(kindOf("银行银行", read)).isNegative();
        int bank = kindOf("银行", read);
        assertThat(read.rarity(bank)).isEqualTo(OF_HANLP.rarity(bank)).isLessThan(read.unknownRarity());
        assertThat(read.nature(bank)).isEqualTo(OF_HANLP.nature(bank));
    }

    private static int kindOf(String word, WordDictionary dictionary) {
        int state = WordTrie.ROOT;
        for (int i = 0; i < word.length() && state >= 0; i++) {
            state = dictionary.words().next(state, word.charAt(i));
        }
        return state < 0 ? WordTrie.NONE : dictionary.words().kindAt(state);
    }

    private static byte[] written(WordDictionary dictionary) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            dictionary.write(out);
        }
        return bytes.toByteArray();
    }
}
