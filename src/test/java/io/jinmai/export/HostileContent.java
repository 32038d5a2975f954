package io.jinmai.export;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A small graph whose texts try to end strings, cells, elements and statements. */
final class HostileContent implements GraphContent {
    static final List<String> TEXTS = List.of(
            "say \"yes\", 'no'; \\ \\n \\u0027 \\\\u0041 `tick`",
            "'}) MATCH (n) DETACH DELETE n; //",
            "<script>alert('1')</script> & ]]> &amp;",
            "=HYPERLINK(\"http://example.org\")",
            "line one\nline two\r\nline three\ttab",
            "\u202Eright to left\u202C \u2028 \u200B \uFEFF",
            "竹\uD842\uDFB7银行",
            " blanks around ",
            ",;|:",
            "\"");

    @Override
    public void nodes(Consumer<GraphNode> reader) {
        reader.accept(node("Article", "a", List.of("Article"), "a"));
        for (String text : TEXTS) {
            reader.accept(node("Entity", "e:" + text, List.of("Bank", "Entity"), text));
        }
    }

    @Override
    public void links(Consumer<GraphLink> reader) {
        for (String text : TEXTS) {
            NodeKey start = new NodeKey("Article", "a");
            reader.accept(new GraphLink(
                    "MENTIONS",
                    start,
                    new NodeKey("Entity", "e:" + text),
                    Map.of("surfaces", List.of(text, "b"), "offsets", List.of(3L, 5L), "count", 2L)));
        }
    }

    private static GraphNode node(String group, String id, List<String> labels, String text) {
        Map<String, Object> properties = Map.of(
                "id", id, "name", text, "aliases", List.of(), "empty", "", "confidence", 1.0e-10, "derived", true);
        return new GraphNode(new NodeKey(group, id), labels, properties);
    }
}
