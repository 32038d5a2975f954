package io.jinmai.export;

import io.jinmai.graph.Fact;
import io.jinmai.graph.TextSpan;
import io.jinmai.store.UnwrittenFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts as objects of the extraction contract: maps, lists, strings, numbers and booleans, ready for a JSON writer. */
public final class FactJson {
    private FactJson() {}

    /** A fact; terms that it lacks are absent. */
    public static Map<String, Object> of(Fact fact) {
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

    /** A fact that does not stand in the graph: the keys of a fact, with the names of its ends, the article and the reason. */
    public static Map<String, Object> of(UnwrittenFact unwritten) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("article", unwritten.article());
        object.put("reason", unwritten.reason().label());
        object.putAll(of(unwritten.fact()));
        object.put("from", unwritten.from());
        object.put("to", unwritten.to());
        return object;
    }

    /** Stretches of an article's input. */
    public static List<Map<String, Object>> spans(List<TextSpan> spans) {
        return spans.stream().map(FactJson::span).toList();
    }

    /** A stretch of an article's input. */
    public static Map<String, Object> span(TextSpan span) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("start", span.start());
        object.put("end", span.end());
        object.put("text", span.text());
        return object;
    }
}
