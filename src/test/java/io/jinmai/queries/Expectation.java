package io.jinmai.queries;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jinmai.store.QueryResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One case of a file in {@code src/test/resources/queries}.
 *
 * @param parameters null where {@code factOf} stands
 * @param factOf describes the one fact whose id is the parameter; null elsewhere
 * @param columns those that are compared
 * @param rows all rows, in order; whole numbers as long
 */
record Expectation(
        Map<String, Object> parameters, Map<String, Object> factOf, List<String> columns, List<List<Object>> rows) {
    static final Path FOLDER = Path.of("src", "test", "resources", "queries");
    private static final String ENDING = ".yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    /** The names of the queries that have a file. */
    static List<String> queries() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Expectation> of(String query) {
        Path file = FOLDER.resolve(query + ENDING);
        try {
            return YAML.readValue(file.toFile(), new TypeReference<List<Expectation>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The columns of an answer that are compared. */
    List<List<Object>> compared(QueryResult answer) {
        List<Integer> places = columns.stream().map(answer.columns()::indexOf).toList();
        if (places.contains(-1)) {
            throw new IllegalStateException(
                    "the query returns the columns " + answer.columns() + ", not all of " + columns);
        }
        return answer.rows().stream()
                .map(row -> places.stream().<Object>map(row::get).toList())
                .toList();
    }

    @Override
    public String toString() {
        return String.valueOf(parameters == null ? factOf : parameters);
    }
}
