package io.jinmai.queries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.graph.FactStatus;
import io.jinmai.lexicon.OwnFile;
import io.jinmai.pipeline.GraphWideResolution;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.Lexicons;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import io.jinmai.store.embedded.GraphFolder;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user says of names decides before all else, and the graph follows when the articles are loaded anew. */
class PinnedIdentitiesIT {
    private static final String FEED = """
            {"id": "full", "text": "浙江青岭竹业有限公司位于安吉县。工行安吉支行向浙江青岭竹业有限公司发放贷款300万元。"}
            {"id": "short", "text": "青岭竹业添了新设备。农行安吉县支行向青岭竹业发放贷款500万元。"}
            {"id": "nick", "text": "大竹篓食品有限公司换了门面。中国银行安吉县支行向大竹篓食品有限公司发放贷款200万元。"}
            """;
    private static final String APART = """
            about: two firms of like names
            names:
              - {name: 浙江青岭竹业有限公司, kind: Enterprise}
              - {name: 青岭竹业, kind: Enterprise}
            """;
    private static final String ONE = """
            about: one firm under two names
            names:
              - {name: 浙江青岭竹业有限公司, kind: Enterprise, aliases: [大竹篓食品有限公司]}
            """;

    @TempDir
    private static Path folder;

    private static GraphStore store;

    @BeforeAll
    static void open() {
        store = GraphFolder.at(folder.resolve("graph")).openOrCreate();
        store.applySchema();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void clear() {
        CanonicalDump.clear(store);
    }

    private static void load(Lexicons lexicons) {
        StandardExtractor extractor = StandardExtractor.of(lexicons);
        GraphWideResolution resolution = GraphWideResolution.of(lexicons, Set.of(FactStatus.STATED));
        ArticleReader reader = new ArticleReader(new ReadOptions(false));
        try (Stream<ReadOutcome> outcomes = reader.read(List.of("-"), new ByteArrayInputStream(FEED.getBytes(UTF_8)))) {
            List<NamedArticle> articles = outcomes.map(outcome -> ((ReadOutcome.Read) outcome).article())
                    .map(article ->
                            resolution.resolve(extractor.extract(article)).named())
                    .toList();
            store.load(articles);
        }
    }

    private static Lexicons with(String names) {
        return Lexicons.load(List.of(new OwnFile("names.yaml", names)));
    }

    private static List<List<Object>> borrowers() {
        return store.query(
                        "MATCH ()-[l:LENDS_TO]->(e:Enterprise) RETURN e.name AS name, count(l) AS loans ORDER BY name",
                        Map.of(),
                        false)
                .rows();
    }

    @Test
    void aShortNameJoinsUnlessItIsKeptApart() {
        load(Lexicons.load());
        assertThat(borrowers()).containsExactly(List.of("大竹篓食品有限公司", 1L), List.of("浙江青岭竹业有限公司", 2L));

        load(with(APART));
        assertThat(borrowers())
                .containsExactly(List.of("大竹篓食品有限公司", 1L), List.of("浙江青岭竹业有限公司", 1L), List.of("青岭竹业", 1L));
    }

    @Test
    void namesOfOneEntryAreOne() {
        load(with(ONE));
        assertThat(borrowers()).containsExactly(List.of("浙江青岭竹业有限公司", 3L));

        List<String> pinned = CanonicalDump.of(store);
        CanonicalDump.clear(store);
        load(Lexicons.load());
        load(with(ONE));
        assertThat(CanonicalDump.of(store)).isEqualTo(pinned);
    }
}
