package io.jinmai.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A small graph whose texts try to end strings, cells, elements and statements. The last of its nodes and links have properties that
 * those before lack.
 */
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

    /** Of those from here on more is known. */
    private static final int RANKED = TEXTS.size() - 3;

    private static final NodeKey ARTICLE = new NodeKey("Article", "a");

    @Override
    public void nodes(Consumer<GraphNode> reader) {
        reader.accept(new GraphNode(ARTICLE, List.of("Article"), ranked(0, properties("a", "a"))));
        for (int i = 0; i < TEXTS.size(); i++) {
            NodeKey key = entity(i);
            reader.accept(new GraphNode(key, List.of("Bank", "Entity"), ranked(i, properties(key.id(), TEXTS.get(i)))));
        }
    }

    @Override
    public void links(Consumer<GraphLink> reader) {
        for (int i = 0; i < TEXTS.size(); i++) {
            Map<String, Object> properties =
                    Map.of("surfaces", List.of(TEXTS.get(i), "b"), "offsets", List.of(3L, 5L), "count", 2L);
            reader.accept(new GraphLink("MENTIONS", ARTICLE, entity(i), ranked(i, properties)));
        }
    }

    private static NodeKey entity(int index) {
        return new NodeKey("Entity", "e:" + TEXTS.get(index));
    }

    private static Map<String, Object> properties(String id, String text) {
        return Map.of(
                "id", id, "name", text, "aliases", List.of(), "empty", "", "confidence", 1.0e-10, "derived", true);
    }

    private static Map<String, Object> ranked(int index, Map<String, Object> properties) {
        Map<String, Object> more = new HashMap<>(properties);
        if (index >= RANKED) {
            more.put("rank", (long) index);
            more.put("beside", List.of(TEXTS.get(index)));
        }
        return more;
    }
}
