package io.jinmai.specimen;

import io.jinmai.article.Article;
import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.graph.FactStatus;
import io.jinmai.pipeline.GraphWideResolution;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.Lexicons;
import io.jinmai.resolution.identity.NamedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the program itself reads out of invented articles. */
public final class NewsExtraction {
    private final StandardExtractor extractor;
    private final GraphWideResolution resolution;

    public NewsExtraction() {
        Lexicons lexicons = Lexicons.load();
        extractor = StandardExtractor.of(lexicons);
        resolution = GraphWideResolution.of(lexicons, Set.of(FactStatus.STATED));
    }

    /** The articles as they go into a graph; read from a file, as a feed is. */
    public List<NamedArticle> read(Collection<InventedArticle> articles) throws IOException {
        Path file = Files.createTempFile("jinmai-news", ".jsonl");
        try {
            Files.write(file, articles.stream().map(InventedArticle::jsonLine).toList());
            try (Stream<ReadOutcome> outcomes = new ArticleReader(new ReadOptions(false))
                    .read(List.of(file.toString()), InputStream.nullInputStream())) {
                return outcomes.map(outcome -> named(((ReadOutcome.Read) outcome).article()))
                        .toList();
            }
        } finally {
            Files.delete(file);
        }
    }

    private NamedArticle named(Article article) {
        return resolution.resolve(extractor.extract(article)).named();
    }
}
