package io.jinmai.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.cli.saved.QueryCatalogue;
import io.jinmai.cli.saved.QueryParameter;
import io.jinmai.cli.saved.SavedQuery;
import io.jinmai.graph.FactStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the saved queries answer about the sample articles. One database is filled in turn; every statement runs where only
 * reading is allowed, so that one which could change the graph fails.
 */
class SavedQueriesIT {
    private static final Path DIFFERENCES = Path.of("target", "saved-query-answers.txt");
    private static final Path FAVOURITES = Path.of("cypher", "browser", "favourites");
    private static SampleGraph graph;

    @BeforeAll
    static void open(@TempDir Path folder) {
        graph = new SampleGraph(folder.resolve("graph"));
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class OnTheAnnotations {
        @BeforeAll
        void load() {
            graph.loadAnnotations(Set.of(FactStatus.STATED));
        }

        @TestFactory
        Stream<DynamicTest> answerExactlyWhatTheArticlesSay() {
            return expectations();
        }

        /** Whoever runs a query as the list shows it, right after the first load, sees what it is good for. */
        @TestFactory
        Stream<DynamicTest> answerSomethingWithTheirDefaults() {
            return QueryCatalogue.builtIn().all().stream()
                    .filter(query -> query.parameters().stream().noneMatch(QueryParameter::isRequired))
                    .map(SavedQuery::name)
                    .map(query -> DynamicTest.dynamicTest(
                            query,
                            () -> assertThat(graph.ask(query, Map.of()).rows()).isNotEmpty()));
        }
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class OnPlansAndDenialsToo {
        @BeforeAll
        void load() {
            graph.loadAnnotations(EnumSet.allOf(FactStatus.class));
        }

        @Test
        void arePlansAndDenialsThere() {
            assertThat(graph.countUnstatedFacts()).isEqualTo(Annotation.countUnstated());
        }

        @TestFactory
        Stream<DynamicTest> answerTheSame() {
            return expectations();
        }
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class OnTheExtraction {
        @BeforeAll
        void load() {
            graph.loadExtracted();
        }

        /** Neo4j Browser draws the paths that these find; read-only as everything here. */
        @TestFactory
        Stream<DynamicTest> favouritesOfNeo4jBrowserFindPaths() throws IOException {
            try (Stream<Path> files = Files.list(FAVOURITES)) {
                return files.sorted().toList().stream()
                        .map(file -> DynamicTest.dynamicTest(
                                file.getFileName().toString(),
                                () -> assertThat(pathsOf(file)).isPositive()));
            }
        }

        private static long pathsOf(Path favourite) throws IOException {
            String counting = "CALL () {\n" + Files.readString(favourite) + "}\nRETURN count(path) AS paths";
            return (long)
                    graph.store().query(counting, Map.of(), false).rows().get(0).get(0);
        }

        @Test
        void answerNoLessThanTheFloor() throws IOException {
            Map<String, Score> scores = new TreeMap<>();
            Expectation.queries()
                    .forEach(query -> scores.put(
                            query,
                            Expectation.of(query).stream()
                                    .map(expectation -> score(query, expectation))
                                    .reduce(Score.NONE, Score::plus)));
            Score total = scores.values().stream().reduce(Score.NONE, Score::plus);
            report(scores, total);

            Floor floor = Floor.load();
            assertThat(total.found()).as("found").isGreaterThanOrEqualTo(floor.found());
            assertThat(total.right()).as("right").isGreaterThanOrEqualTo(floor.right());
        }
    }

    private static Stream<DynamicTest> expectations() {
        return Expectation.queries().stream()
                .flatMap(query -> Expectation.of(query).stream()
                        .map(expectation -> DynamicTest.dynamicTest(
                                query + " " + expectation,
                                () -> assertThat(expectation.compared(graph.ask(query, expectation)))
                                        .containsExactlyElementsOf(expectation.rows()))));
    }

    private static Score score(String query, Expectation expectation) {
        return Score.of(expectation.rows(), expectation.compared(graph.ask(query, expectation)));
    }

    private static void report(Map<String, Score> scores, Score total) throws IOException {
        StringBuilder summary = new StringBuilder();
        StringBuilder differences = new StringBuilder();
        scores.forEach((query, score) -> {
            String line = "%-28s %s%n".formatted(query, score);
            summary.append(line);
            differences.append(line).append(score.differences());
        });
        System.out.printf("%s%-28s %s%n", summary, "all", total);
        Files.writeString(DIFFERENCES, differences);
    }
}
