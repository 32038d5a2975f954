package io.jinmai.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.FactStatus;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the saved queries answer about the sample articles. */
class SavedQueriesIT {
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
    }

    private static Stream<DynamicTest> expectations() {
        return Expectation.queries().stream()
                .flatMap(query -> Expectation.of(query).stream()
                        .map(expectation -> DynamicTest.dynamicTest(
                                query + " " + expectation,
                                () -> assertThat(expectation.compared(graph.ask(query, expectation)))
                                        .containsExactlyElementsOf(expectation.rows()))));
    }
}
