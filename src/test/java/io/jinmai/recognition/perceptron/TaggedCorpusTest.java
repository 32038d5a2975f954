package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.perceptron.TagScheme.TaggedSpan;
import io.jinmai.recognition.perceptron.TaggedCorpus.TaggedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedCorpusTest {
    @TempDir
    Path folder;

    @Test
    void readsTextsWithTheirNames() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "{P|闻人立}来了。\n");
        Files.writeString(folder.resolve("a.txt"), "# {B|甲江银行}放款\n\n昨天{B|甲江银行}向{E|青竹茶业}放款。\n");
        Files.writeString(folder.resolve("notes.md"), "{nothing");

        assertThat(TaggedCorpus.read(folder).texts())
                .extracting(TaggedText::text)
                .containsExactly("甲江银行放款", "昨天甲江银行向青竹茶业放款。", "闻人立来了。");
        assertThat(TaggedCorpus.read(folder).texts().get(1).spans())
                .containsExactly(new TaggedSpan(2, 6, MentionType.BANK), new TaggedSpan(7, 11, MentionType.ENTERPRISE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "来到{B甲江银行}。; {X|name}",
                "来到{B|甲江银行。; {X|name}",
                "来到{B|}。; {X|name}",
                "来到{Q|甲江银行}。; unknown tag letter Q",
                "来到{D|杭}。; a name has at least 2 characters: {D|杭}",
            })
    void aLineThatIsNotWellTaggedIsRefusedWithItsPlace(String line, String reason) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "好。\n" + line + "\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaggedCorpus.read(folder))
                .withMessageContaining("a.txt:2")
                .withMessageContaining(reason);
    }
}
