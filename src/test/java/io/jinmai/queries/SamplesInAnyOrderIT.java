package io.jinmai.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.graph.FactStatus;
import io.jinmai.pipeline.GraphWideResolution;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.Lexicons;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import io.jinmai.store.embedded.GraphFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples make one graph, in whatever order and in however many loads they come, and whichever go and come again. */
class SamplesInAnyOrderIT {
    private static final int ORDERS = 12;
    private static final int LARGEST_LOAD = 6;

    @Test
    void theSamplesMakeOneGraph(@TempDir Path folder) {
        List<NamedArticle> samples = samples();
        try (GraphStore store = GraphFolder.at(folder.resolve("graph")).openOrCreate()) {
            store.applySchema();
            store.load(samples);
            List<String> once = CanonicalDump.of(store);
            assertThat(once).anyMatch(line -> line.startsWith("LENDS_TO"));
            for (int seed = 0; seed < ORDERS; seed++) {
                CanonicalDump.clear(store);
                loadInSomeOrder(store, samples, new Random(seed));
                assertThat(CanonicalDump.of(store)).as("order of seed " + seed).isEqualTo(once);
            }
        }
    }

    /** In loads of some articles each; some of those that are there go and come again at the end. */
    private static void loadInSomeOrder(GraphStore store, List<NamedArticle> samples, Random random) {
        List<NamedArticle> order = new ArrayList<>(samples);
        Collections.shuffle(order, random);
        List<NamedArticle> again = order.subList(0, 1 + random.nextInt(LARGEST_LOAD));
        for (int at = 0; at < order.size(); ) {
            int end = Math.min(order.size(), at + 1 + random.nextInt(LARGEST_LOAD));
            store.load(order.subList(at, end));
            at = end;
        }
        store.remove(
                again.stream().map(article -> article.graph().article().id()).collect(Collectors.toSet()));
        store.load(again);
    }

    private static List<NamedArticle> samples() {
        Lexicons lexicons = Lexicons.load();
        StandardExtractor extractor = StandardExtractor.of(lexicons);
        GraphWideResolution resolution = GraphWideResolution.of(lexicons, Set.of(FactStatus.STATED));
        List<NamedArticle> samples = new ArrayList<>();
        for (ReadOutcome outcome : SampleArticles.outcomes()) {
            Article article = ((ReadOutcome.Read) outcome).article();
            samples.add(resolution.resolve(extractor.extract(article)).named());
        }
        return samples;
    }
}
