package io.jinmai.article.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.input.ReadOutcome.Read;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is too long, broken or not there to be read, and how that is said. */
class RefusedFilesTest extends ArticleFiles {
    @Test
    void aLineBeyondTheLimitIsPassedOverAndTheRestRead() throws IOException {
        write(
                "feed.jsonl",
                ("{\"text\": \"" + "长".repeat(400) + "\"}\n{\"text\": \"" + SENTENCE + "\"}\n").getBytes(UTF_8));

        List<ReadOutcome> outcomes = read("feed.jsonl", new ReadOptions(false, new Limits(1000, 1, 1000)));

        assertThat(messages(outcomes)).singleElement().asString().contains("feed.jsonl:1: the line is longer than");
        assertThat(outcomes).last().isInstanceOf(Read.class);
    }

    @Test
    void standardInputIsLimitedToo() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThat(messages(new ArticleReader(new ReadOptions(false, new Limits(1000, 1, 1000)))
                        .read(List.of("-"), endless)
                        .toList()))
                .singleElement()
                .asString()
                .startsWith("standard input: it ");
    }

    @Test
    void aFileBeyondTheLimitIsRefused() throws IOException {
        write("big.txt", SENTENCE.getBytes(UTF_8));

        assertThat(messages(read("big.txt", new ReadOptions(false, new Limits(10, 1, 10)))))
                .singleElement()
                .asString()
                .contains("it is larger than");
    }

    @Test
    void brokenDocumentsAreNamed() throws IOException {
        for (String name : List.of("a.pdf", "b.docx", "c.zip")) {
            write(name, "这不是那种文件".getBytes(UTF_8));

            assertThat(messages(read(name))).singleElement().asString().startsWith(place(name) + ": it is ");
        }
    }

    @Test
    void addressesAreNotFetched() {
        List<ReadOutcome> outcomes = new ArticleReader(new ReadOptions(false))
                .read(List.of("https://example.org/news.html"), InputStream.nullInputStream())
                .toList();

        assertThat(messages(outcomes)).singleElement().asString().contains("nothing is fetched from the network");
    }

    @Test
    void messagesDoNotSteerTheTerminal() throws IOException {
        write(
                "feed.jsonl",
                "{\"id\":\"a\\u001b[2J\\u202e\",\"text\":\"灯亮了。\"}\n".repeat(2).getBytes(UTF_8));

        assertThat(messages(read("feed.jsonl"))).singleElement().asString().contains("\"a<U+001B>[2J<U+202E>\"");
    }
}
