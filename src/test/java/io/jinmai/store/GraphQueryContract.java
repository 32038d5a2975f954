package io.jinmai.store;

import static io.jinmai.store.Graphs.article;
import static io.jinmai.store.Graphs.entity;
import static io.jinmai.store.Graphs.fact;
import static io.jinmai.store.Graphs.loan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store must answer about a graph, whatever database is behind it. */
interface GraphQueryContract extends StoreContract {
    Entity OFFICER = entity("per:lin", EntityType.PERSON, "林一舟", Map.of());
    NamedArticle LOAN_ARTICLE =
            article("a1", List.of(ICBC, VALVE), loan(ICBC.id(), VALVE.id(), 2_850_000L, 2022, "工行向远川阀门放款。"));

    @Test
    default void findsChineseNamesByAPartOfThem() {
        store().load(List.of(LOAN_ARTICLE));

        QueryResult found = store().query(CanonicalDump.statement("find-name"), Map.of("name", "\"阀门\""), false);

        assertThat(found.rows()).isEqualTo(List.of(List.of("永嘉远川阀门有限公司")));
    }

    @Test
    default void queriesGiveNodesRelationshipsAndPathsAsPlainValues() {
        store().load(List.of(article(
                "a1",
                List.of(ICBC, OFFICER),
                fact(
                        RelationType.WORKS_FOR,
                        OFFICER.id(),
                        ICBC.id(),
                        new FactTerms.Post("行长", false),
                        0.5,
                        "行长林一舟。"))));

        List<Object> row = store().query(CanonicalDump.statement("plain-values"), Map.of("id", "per:lin"), false)
                .rows()
                .get(0);

        assertThat(row.get(0))
                .isEqualTo(Map.of(
                        "labels",
                        List.of("Entity", "Person"),
                        "properties",
                        Map.of("id", "per:lin", "name", "林一舟", "aliases", List.of())));
        assertThat(row.get(1)).asString().startsWith("{type=WORKS_FOR, properties={articleCount=1, articles=[a1]");
        assertThat(row.get(2)).asString().contains("from=per:lin, to=bank:icbc").startsWith("{nodes=[{labels=");
        assertThat(row.subList(3, row.size()))
                .containsExactly("2024-03-05", 7L, 0.5, null, List.of(1L, 2L), Map.of("k", "v"), true);
    }

    @Test
    default void aLookThatTakesTooLongIsBrokenOff() {
        long start = System.nanoTime();

        assertThatThrownBy(() -> store().look(CanonicalDump.statement("endless"), Map.of(), Duration.ofMillis(300)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.TOO_SLOW));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(store().look(CanonicalDump.statement("dump-nodes"), Map.of(), Duration.ofSeconds(60))
                        .rows())
                .isEmpty();
    }

    @Test
    default void aLookMayNotWrite() {
        assertThatThrownBy(() -> store().look(CanonicalDump.statement("write"), Map.of(), Duration.ofSeconds(60)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.QUERY_REJECTED));
    }

    @Test
    default void refusesToWriteWhereOnlyReadingIsAllowed() {
        assertThatThrownBy(() -> store().query(CanonicalDump.statement("write"), Map.of(), false))
                .isInstanceOfSatisfying(StoreException.class, e -> {
                    assertThat(e.kind()).isEqualTo(StoreException.Kind.QUERY_REJECTED);
                    assertThat(e).hasMessageContaining("only reading is allowed");
                });
        assertThatThrownBy(() -> store().query(CanonicalDump.statement("write-schema"), Map.of(), false))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.QUERY_REJECTED));

        assertThat(CanonicalDump.of(store())).isEmpty();
        assertThat(store().schema().rows()).hasSize(14);
        store().query(CanonicalDump.statement("write"), Map.of(), true);
        assertThat(CanonicalDump.of(store())).hasSize(1);
    }

    @Test
    default void rejectsWhatIsNoCypherWithNeo4jsReason() {
        assertThatThrownBy(() -> store().query("MATCH oops", Map.of(), false))
                .isInstanceOfSatisfying(StoreException.class, e -> {
                    assertThat(e.kind()).isEqualTo(StoreException.Kind.QUERY_REJECTED);
                    assertThat(e).hasMessageContaining("expected a graph pattern");
                });
        assertThatThrownBy(() -> store().query(CanonicalDump.statement("plain-values"), Map.of(), false))
                .isInstanceOfSatisfying(StoreException.class, e -> {
                    assertThat(e.kind()).isEqualTo(StoreException.Kind.QUERY_REJECTED);
                    assertThat(e).hasMessageContaining("id");
                });
    }

    @Test
    default void knowsTheDigestsOfItsArticles() {
        store().load(List.of(LOAN_ARTICLE));

        assertThat(store().digests(Set.of("a1", "a9"))).isEqualTo(Map.of("a1", "digest of a1"));
    }

    @Test
    default void countsWhatIsThere() {
        store().load(List.of(LOAN_ARTICLE));

        GraphStatistics statistics = store().statistics();

        assertThat(statistics.articles()).isEqualTo(1);
        assertThat(statistics.entities())
                .isEqualTo(Map.of(
                        "Bank", 1L, "Enterprise", 1L, "District", 0L, "Alliance", 0L, "Person", 0L, "Institution", 0L));
        assertThat(statistics.facts())
                .hasSize(RelationType.values().length)
                .containsEntry("LENDS_TO", 1L)
                .containsEntry("WORKS_FOR", 0L);
    }

    @Test
    default void hasItsSchemaAndKeepsItWhenItIsAppliedAgain() {
        QueryResult before = store().schema();
        store().applySchema();

        assertThat(store().schema()).isEqualTo(before);
        assertThat(before.columns()).containsExactly("name", "type", "on", "properties", "state");
        assertThat(before.rows())
                .extracting(row -> row.get(0))
                .contains(
                        "entity_id",
                        "article_id",
                        "lends_to_id",
                        "works_for_id",
                        "entity_name",
                        "entity_names",
                        "names_post")
                .hasSize(14);
        assertThat(before.rows()).allSatisfy(row -> assertThat(row.get(4)).isEqualTo("ONLINE"));
    }
}
