package io.jinmai.queries;

import io.jinmai.cli.saved.Arguments;
import io.jinmai.cli.saved.QueryCatalogue;
import io.jinmai.cli.saved.SavedQuery;
import io.jinmai.graph.FactStatus;
import io.jinmai.pipeline.BatchSize;
import io.jinmai.pipeline.GraphWideResolution;
import io.jinmai.pipeline.LoadPipeline;
import io.jinmai.pipeline.LoadSettings;
import io.jinmai.pipeline.LoadTarget;
import io.jinmai.pipeline.Resolved;
import io.jinmai.pipeline.RunListener;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.Lexicons;
import io.jinmai.resolution.EntityKeys;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import io.jinmai.store.QueryResult;
import io.jinmai.store.embedded.GraphFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One database, filled in turn with what the annotations of the samples say and with what the program extracts from them. */
public final class SampleGraph implements AutoCloseable {
    private final Lexicons lexicons = Lexicons.load();
    private final EntityKeys keys = new EntityKeys(lexicons.simplification(), lexicons.districts(), lexicons.banks());
    private final Map<String, SavedQuery> queries = new HashMap<>();
    private final GraphStore store;

    public SampleGraph(Path folder) {
        QueryCatalogue.builtIn().all().forEach(query -> queries.put(query.name(), query));
        store = GraphFolder.at(folder).openOrCreate();
        store.applySchema();
    }

    /** Replaces what is there with what the annotations say. */
    void loadAnnotations(Set<FactStatus> statuses) {
        CanonicalDump.clear(store);
        GraphWideResolution resolution = resolution(statuses);
        SameThings same = SameThings.load();
        List<NamedArticle> graphs = SampleArticles.byDocument().entrySet().stream()
                .flatMap(document ->
                        AnnotatedArticles.of(Annotation.of(document.getKey()), document.getValue()).stream())
                .map(same::named)
                .map(resolution::resolve)
                .map(Resolved::named)
                .toList();
        store.load(graphs);
    }

    /** Replaces what is there with what {@code jinmai load --samples} would put there. */
    public void loadExtracted() {
        CanonicalDump.clear(store);
        new LoadPipeline(
                        StandardExtractor.of(lexicons),
                        resolution(Set.of(FactStatus.STATED)),
                        new LoadSettings(1, BatchSize.of(100)))
                .run(SampleArticles.outcomes().iterator(), LoadTarget.database(store, false), RunListener.NONE);
    }

    /** Closed with this. */
    public GraphStore store() {
        return store;
    }

    private GraphWideResolution resolution(Set<FactStatus> statuses) {
        return GraphWideResolution.of(lexicons, statuses);
    }

    /** Asks as {@code jinmai query} does: only reading is allowed, and parameters that are not given have their defaults. */
    QueryResult ask(String query, Expectation expectation) {
        Map<String, String> typed = new HashMap<>();
        if (expectation.factOf() == null) {
            expectation.parameters().forEach((name, value) -> typed.put(name, value.toString()));
        } else {
            typed.put("fact", factId(expectation.factOf()));
        }
        return ask(query, typed);
    }

    /** @param typed as on the command line */
    QueryResult ask(String query, Map<String, String> typed) {
        SavedQuery saved = queries.get(query);
        return store.query(saved.cypher(), Arguments.of(saved, typed), false);
    }

    /** The id of the one fact that is described so; if there is none, what no fact has for an id. */
    private String factId(Map<String, Object> factOf) {
        Map<String, Object> parameters = new HashMap<>(factOf);
        parameters.putIfAbsent("year", null);
        List<List<Object>> found = store.query(CanonicalDump.statement("fact-between"), parameters, false)
                .rows();
        if (found.size() > 1) {
            throw new IllegalStateException(found.size() + " facts are " + factOf + ": describe one");
        }
        return found.isEmpty() ? "none" : (String) found.get(0).get(0);
    }

    /** Facts that are only planned or denied. */
    long countUnstatedFacts() {
        return (long) store.query(CanonicalDump.statement("unstated-facts"), Map.of(), false)
                .rows()
                .get(0)
                .get(0);
    }

    @Override
    public void close() {
        store.close();
    }
}
