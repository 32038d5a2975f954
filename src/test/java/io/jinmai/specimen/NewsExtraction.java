package io.jinmai.specimen;

import io.jinmai.article.Article;
import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.graph.FactStatus;
import io.jinmai.pipeline.GraphWideResolution;
import io.jinmai.pipeline.LoadPipeline;
import io.jinmai.pipeline.LoadSettings;
import io.jinmai.pipeline.LoadTarget;
import io.jinmai.pipeline.RunListener;
import io.jinmai.pipeline.RunReport;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.Lexicons;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.GraphStore;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The articles as they go into a graph. */
    public List<NamedArticle> read(Collection<InventedArticle> articles) {
        return outcomes(articles).stream()
                .map(outcome -> named(((ReadOutcome.Read) outcome).article()))
                .toList();
    }

    /** Loads the articles into a graph as {@code jinmai load} does, those left out that are there already. */
    public RunReport load(Collection<InventedArticle> articles, GraphStore store, LoadSettings settings) {
        return new LoadPipeline(extractor, resolution, settings)
                .run(outcomes(articles).iterator(), LoadTarget.database(store, false), RunListener.NONE);
    }

    /** Read from standard input, as a feed may be: so they have no path that would differ from run to run. */
    private static List<ReadOutcome> outcomes(Collection<InventedArticle> articles) {
        String lines = articles.stream().map(InventedArticle::jsonLine).collect(Collectors.joining("\n"));
        InputStream feed = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        try (Stream<ReadOutcome> outcomes = new ArticleReader(new ReadOptions(false)).read(List.of("-"), feed)) {
            return outcomes.toList();
        }
    }

    private NamedArticle named(Article article) {
        return resolution
                .resolve(extractor.extract(article))
                .withTextOf(article)
                .named();
    }
}
