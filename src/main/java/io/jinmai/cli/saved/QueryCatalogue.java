package io.jinmai.cli.saved;

import io.jinmai.cli.bundle.BundledFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All saved queries, in order of their names. */
public final class QueryCatalogue {
    private static final String ENDING = ".cypher";
    private static final String RESOURCE = "/cypher/queries";

    private final List<SavedQuery> queries;

    private QueryCatalogue(List<SavedQuery> queries) {
        this.queries = List.copyOf(queries);
    }

    /**
     * The queries of a folder's files.
     *
     * @throws SavedQueryException if a file is not as it must be, naming it and the line
     */
    public static QueryCatalogue of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new QueryCatalogue(files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(QueryCatalogue::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the saved queries in " + folder + " cannot be read", e);
        }
    }

    /** The queries that the program brings along. */
    public static QueryCatalogue builtIn() {
        try (BundledFolder folder = BundledFolder.open(RESOURCE)) {
            return of(folder.path());
        }
    }

    private static SavedQuery read(Path file) {
        String fileName = file.getFileName().toString();
        try {
            return SavedQueryParser.parse(
                    fileName.substring(0, fileName.length() - ENDING.length()), fileName, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the saved query " + file + " cannot be read", e);
        }
    }

    public List<SavedQuery> all() {
        return queries;
    }

    /** @throws SavedQueryException if there is none of this name, suggesting near ones */
    public SavedQuery named(String name) {
        return queries.stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new SavedQueryException("There is no saved query %s.%s `jinmai query --list` lists them all."
                                .formatted(name, NearNames.suggestion(name, names()))));
    }

    private List<String> names() {
        return queries.stream().map(SavedQuery::name).toList();
    }
}
