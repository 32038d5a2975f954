package io.jinmai.article.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.article.input.ReadOutcome.Failed;
import io.jinmai.article.input.ReadOutcome.Read;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** Files of articles in a folder of their own, and what is read of them. */
abstract class ArticleFiles {
    static final String SENTENCE = "工商银行安吉支行向青岭竹业有限公司发放贷款285万元。";

    @TempDir
    Path folder;

    Article article(String name, byte[] bytes) throws IOException {
        write(name, bytes);
        List<ReadOutcome> outcomes = read(name);
        assertThat(outcomes).singleElement().isInstanceOf(Read.class);
        return ((Read) outcomes.get(0)).article();
    }

    void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    List<ReadOutcome> read(String name) {
        return read(name, new ReadOptions(false));
    }

    List<ReadOutcome> read(String name, ReadOptions options) {
        try (Stream<ReadOutcome> outcomes =
                new ArticleReader(options).read(List.of(place(name)), InputStream.nullInputStream())) {
            return outcomes.toList();
        }
    }

    String place(String name) {
        return folder.resolve(name).toString();
    }

    static List<String> messages(List<ReadOutcome> outcomes) {
        return outcomes.stream()
                .filter(Failed.class::isInstance)
                .map(outcome -> ((Failed) outcome).failure().message())
                .toList();
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
