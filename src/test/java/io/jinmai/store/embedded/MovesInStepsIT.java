package io.jinmai.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.specimen.InventedArticle;
import io.jinmai.specimen.NewsExtraction;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import io.jinmai.store.cypher.CypherGraphStore;
import io.jinmai.store.cypher.Limits;
import io.jinmai.store.cypher.record.Supporter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles whose short name comes to mean nobody in particular, written one after the other in the transaction that brings the reason. */
class MovesInStepsIT {
    private static final NewsExtraction EXTRACTION = new NewsExtraction();
    private static final Limits ONE_AT_A_TIME = new Limits(2, 1);
    private static final String JOINED = "安吉青岭竹业有限公司加入浙江省竹产业联盟。";
    private static final String JOINED_BY_SHORT_NAME = "青岭竹业加入浙江省竹产业联盟。";
    private static final List<InventedArticle> STANDING =
            List.of(article("a0", JOINED_BY_SHORT_NAME), article("a1", JOINED), article("a2", JOINED_BY_SHORT_NAME));

    /** The second tells the same fact, and the first of another company of the short name. */
    private static final List<InventedArticle> COMING =
            List.of(article("z1", "德清青岭竹业有限公司加入浙江省竹产业联盟。"), article("z2", JOINED));

    /** A fact names its articles in the order of {@link Supporter}. */
    @BeforeAll
    static void theArticleThatComesIsNamedLast() {
        assertThat(Stream.of("z2", "a2", "a1", "a0")
                        .map(id -> new Supporter(id, true))
                        .sorted())
                .extracting(Supporter::article)
                .containsExactly("a0", "a2", "a1", "z2");
    }

    /** Once a0 has left it, in the first step, and a2, in the second, the fact has nobody else to name than the article that came. */
    @Test
    void aFactNamesAnArticleThatCameInAnEarlierStep(@TempDir Path folder) {
        try (GraphStore store = new CypherGraphStore(new EmbeddedDatabase(Engine.start(folder)), ONE_AT_A_TIME)) {
            store.applySchema();
            store.load(EXTRACTION.read(STANDING));
            assertThat(articlesOfMembership(store)).containsExactly("a0", "a2");

            store.load(EXTRACTION.read(COMING));

            assertThat(articlesOfMembership(store)).containsExactly("a1", "z2");
            List<String> inSteps = CanonicalDump.of(store);
            CanonicalDump.clear(store);
            store.load(EXTRACTION.read(
                    Stream.concat(STANDING.stream(), COMING.stream()).toList()));
            assertThat(CanonicalDump.difference(inSteps, CanonicalDump.of(store)))
                    .isEmpty();
        }
    }

    /** Whose chairman someone is depends on whom a short name means: articles whose people move are read once more when they are written. */
    @Test
    void peopleMoveWithTheCompanyThatNamesThem(@TempDir Path folder) {
        List<InventedArticle> standing = Stream.of("a0", "a1", "a2", "a3")
                .map(id -> article(id, "青岭竹业董事长裘竹青到会。" + (id.equals("a3") ? JOINED : JOINED_BY_SHORT_NAME)))
                .toList();
        try (GraphStore store = new CypherGraphStore(new EmbeddedDatabase(Engine.start(folder)), ONE_AT_A_TIME)) {
            store.applySchema();
            store.load(EXTRACTION.read(standing));
            assertThat(chairmen(store)).hasSize(1);

            store.load(EXTRACTION.read(COMING));

            assertThat(chairmen(store)).hasSizeGreaterThan(1);
            List<String> inSteps = CanonicalDump.of(store);
            CanonicalDump.clear(store);
            store.load(EXTRACTION.read(
                    Stream.concat(standing.stream(), COMING.stream()).toList()));
            assertThat(CanonicalDump.difference(inSteps, CanonicalDump.of(store)))
                    .isEmpty();
        }
    }

    private static List<List<Object>> chairmen(GraphStore store) {
        return store.query(
                        "MATCH (p:Person {name: '裘竹青'})-[f:WORKS_FOR]->(c) RETURN p.id, f.articleCount ORDER BY p.id",
                        Map.of(),
                        false)
                .rows();
    }

    private static List<Object> articlesOfMembership(GraphStore store) {
        List<?> articles = (List<?>) store.query(
                        "MATCH ({name: '安吉青岭竹业有限公司'})-[f:MEMBER_OF]->({name: '浙江省竹产业联盟'}) RETURN f.articles",
                        Map.of(),
                        false)
                .rows()
                .get(0)
                .get(0);
        return List.copyOf(articles);
    }

    private static InventedArticle article(String id, String text) {
        return new InventedArticle(id, "山谷里的消息", LocalDate.of(2024, 3, 5), text);
    }
}
