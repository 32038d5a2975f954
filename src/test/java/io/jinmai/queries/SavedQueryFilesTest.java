package io.jinmai.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.cli.saved.ParameterType;
import io.jinmai.cli.saved.QueryCatalogue;
import io.jinmai.cli.saved.QueryParameter;
import io.jinmai.cli.saved.SavedQuery;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files of the saved queries must hold, whatever they ask. */
class SavedQueryFilesTest {
    private static final Pattern USE = Pattern.compile("\\$(\\w+)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final List<SavedQuery> QUERIES = QueryCatalogue.builtIn().all();

    static Stream<SavedQuery> queries() {
        return QUERIES.stream();
    }

    @Test
    void eachHasExpectedAnswers() {
        assertThat(Expectation.queries())
                .isEqualTo(QUERIES.stream().map(SavedQuery::name).toList());
    }

    @Test
    void noTwoBearOneTitle() {
        assertThat(QUERIES).extracting(SavedQuery::title).doesNotHaveDuplicates();
        assertThat(QUERIES).extracting(SavedQuery::titleEn).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void eachIsIntroducedInBothLanguages(SavedQuery query) {
        assertThat(query.title()).containsPattern(HAN);
        assertThat(query.titleEn()).matches("[A-Z].*").doesNotContainPattern(HAN);
        assertThat(query.description()).matches("[A-Z].*\\.");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void eachDeclaresExactlyTheParametersItUses(SavedQuery query) {
        String statement =
                query.cypher().lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));

        assertThat(USE.matcher(statement).results().map(use -> use.group(1)).collect(Collectors.toSet()))
                .isEqualTo(query.parameters().stream().map(QueryParameter::name).collect(Collectors.toSet()));
    }

    @Test
    void onlyTheIdOfAFactHasNoDefault() {
        assertThat(QUERIES.stream()
                        .flatMap(query -> query.parameters().stream()
                                .filter(QueryParameter::isRequired)
                                .map(parameter -> query.name() + " " + parameter.name())))
                .containsExactly("evidence-of-fact fact");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void eachDefaultIsOfItsType(SavedQuery query) {
        assertThat(query.parameters())
                .filteredOn(parameter -> !parameter.isRequired())
                .allSatisfy(parameter -> assertThat(parameter.defaultValue()).isInstanceOf(javaType(parameter.type())));
    }

    private static Class<?> javaType(ParameterType type) {
        return switch (type) {
            case STRING -> String.class;
            case INTEGER -> Long.class;
            case FLOAT -> Double.class;
            case BOOLEAN -> Boolean.class;
        };
    }
}
