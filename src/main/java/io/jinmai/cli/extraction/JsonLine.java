package io.jinmai.cli.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jinmai.explanation.Explanation;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.TextSpan;
import io.jinmai.store.UnwrittenFact;
import java.util.LinkedHashMap;
import java.util.List;
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
        line.put("relations", graph.facts().stream().map(JsonLine::relation).toList());
        explanation.ifPresent(given -> line.put("explanation", ExplanationObject.of(given)));
        return write(line, graph.article().id());
    }

    /** A fact that does not stand in the graph: the keys of a relation, with the names of its ends, the article and the reason. */
    public static String of(UnwrittenFact unwritten) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("article", unwritten.article());
        line.put("reason", unwritten.reason().label());
        line.putAll(relation(unwritten.fact()));
        line.put("from", unwritten.from());
        line.put("to", unwritten.to());
        return write(line, unwritten.article());
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
        object.put("mentions", spans(entity.mentions()));
        object.putAll(entity.properties());
        return object;
    }

    private static Map<String, Object> relation(Fact fact) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", fact.type().name());
        object.put("from", fact.from());
        object.put("to", fact.to());
        object.put("properties", fact.terms().toProperties());
        object.put("evidence", spans(fact.evidence()));
        object.put("confidence", fact.confidence());
        object.put("status", fact.status().label());
        object.put("derived", fact.derived());
        object.put("rule", fact.rule());
        return object;
    }

    private static List<Map<String, Object>> spans(List<TextSpan> spans) {
        return spans.stream().map(JsonLine::span).toList();
    }

    static Map<String, Object> span(TextSpan span) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("start", span.start());
        object.put("end", span.end());
        object.put("text", span.text());
        return object;
    }
}
