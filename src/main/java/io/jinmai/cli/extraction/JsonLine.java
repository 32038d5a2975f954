package io.jinmai.cli.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jinmai.explanation.Explanation;
import io.jinmai.export.FactJson;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.store.UnwrittenFact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The extraction contract: one JSON object an article. Offsets are UTF-16 units into the decoded input. */
public final class JsonLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLine() {}

    /** The article on one line, without a line feed. What an article lacks is {@code null} there; a fact's absent terms are absent. */
    public static String of(ArticleGraph graph) {
        return of(graph, Optional.empty());
    }

    /** The same with the key {@code explanation} behind the others, where there is one. */
    public static String of(ArticleGraph graph, Optional<Explanation> explanation) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("document", document(graph.article()));
        line.put("entities", graph.entities().stream().map(JsonLine::entity).toList());
        line.put("relations", graph.facts().stream().map(FactJson::of).toList());
        explanation.ifPresent(given -> line.put("explanation", ExplanationObject.of(given)));
        return write(line, graph.article().id());
    }

    /** A fact that does not stand in the graph: the keys of a relation, with the names of its ends, the article and the reason. */
    public static String of(UnwrittenFact unwritten) {
        return write(FactJson.of(unwritten), unwritten.article());
    }

    private static String write(Map<String, Object> line, String article) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a graph of plain values: " + article, e);
        }
    }

    private static Map<String, Object> document(ArticleInfo article) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", article.id());
        document.put("title", article.title());
        document.put(
                "publishedOn",
                article.publishedOn() == null ? null : article.publishedOn().toString());
        document.put("source", article.source());
        document.put("path", article.path());
        return document;
    }

    private static Map<String, Object> entity(Entity entity) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", entity.id());
        object.put("type", entity.type().label());
        object.put("name", entity.name());
        object.put("aliases", entity.aliases());
        object.put("mentions", FactJson.spans(entity.mentions()));
        object.putAll(entity.properties());
        return object;
    }
}
