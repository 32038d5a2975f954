package io.jinmai.queries;

import io.jinmai.article.Article;
import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The samples as the program reads them. */
final class SampleArticles {
    private static final Path FOLDER = Path.of("src", "main", "resources", "samples");

    private SampleArticles() {}

    static List<ReadOutcome> outcomes() {
        try (Stream<String> names = Files.lines(FOLDER.resolve("index.txt"))) {
            List<String> paths =
                    names.map(name -> FOLDER.resolve(name).toString()).toList();
            return new ArticleReader(new ReadOptions(false))
                    .read(paths, InputStream.nullInputStream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles by the document they stand in: a newspaper page holds several, all others one. */
    static Map<String, List<Article>> byDocument() {
        return outcomes().stream()
                .map(outcome -> ((ReadOutcome.Read) outcome).article())
                .collect(Collectors.groupingBy(
                        article -> article.id().split("#")[0], LinkedHashMap::new, Collectors.toList()));
    }
}
