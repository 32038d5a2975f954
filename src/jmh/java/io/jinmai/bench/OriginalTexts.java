package io.jinmai.bench;

import io.jinmai.article.Article;
import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles written for this project: the samples, and every tenth of the training corpus without its tags. */
final class OriginalTexts {
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final Path CORPUS = Path.of("src/corpus");
    private static final int EVERY = 10;

    private OriginalTexts() {}

    /** Read from files, since that is where articles come from; the folder is taken off again. */
    static List<Article> read() {
        try {
            Path folder = Files.createTempDirectory("jinmai-bench");
            try {
                return read(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the texts to measure with cannot be read", e);
        }
    }

    private static List<Article> read(Path folder) throws IOException {
        int number = 0;
        for (String text : corpusArticles()) {
            if (number++ % EVERY == 0) {
                Files.writeString(folder.resolve("corpus-%05d.txt".formatted(number)), text);
            }
        }
        ArticleReader reader = new ArticleReader(new ReadOptions(false));
        List<Article> articles = new ArrayList<>();
        try (Stream<ReadOutcome> outcomes =
                reader.read(reader.plan(List.of(SAMPLES.toString(), folder.toString())), System.in, bytes -> {})) {
            outcomes.forEach(outcome -> {
                if (outcome instanceof ReadOutcome.Read read) {
                    articles.add(read.article());
                }
            });
        }
        return articles;
    }

    private static List<String> corpusArticles() throws IOException {
        List<String> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\{\\w\\|([^}]*)}", "$1");
                articles.addAll(List.of(text.replaceAll("(?m)^# ", "").strip().split("\n\\s*\n")));
            }
        }
        return articles;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
