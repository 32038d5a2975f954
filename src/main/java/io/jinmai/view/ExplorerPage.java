package io.jinmai.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jinmai.display.DisplayNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * A page of its own that draws a part of the graph. It holds all it needs, loads nothing, and its policy lets no script run but those it
 * came with; what articles say is data in it and never markup.
 */
public final class ExplorerPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIBRARY = "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";

    /** In the order in which they build on each other; they share one scope. */
    private static final List<String> SCRIPTS = List.of("language", "graph", "drawing", "details", "table", "page");

    private ExplorerPage() {}

    /** The page, complete HTML, to be kept in a file: it shows the slice and asks nobody. */
    public static String of(GraphSlice slice, DisplayNames names) {
        return page(Map.of("slice", slice, "names", names(names), "served", false));
    }

    /**
     * The page as a server of the whole graph gives it: what lies beyond the slice is a link away.
     *
     * @param missed the name or id that was asked for in vain; null where the slice is what was asked for
     */
    public static String served(GraphSlice slice, DisplayNames names, String missed) {
        Map<String, Object> data = new HashMap<>(Map.of("slice", slice, "names", names(names), "served", true));
        data.put("missed", missed);
        return page(data);
    }

    private static Map<String, Object> names(DisplayNames names) {
        return Map.of(
                "labels", names.labels(),
                "types", names.types(),
                "properties", names.properties(),
                "values", names.values());
    }

    private static String page(Map<String, Object> data) {
        String own = "(() => {\n'use strict';\n"
                + String.join(
                        "\n",
                        SCRIPTS.stream()
                                .map(script -> PageShell.read("explorer/" + script + ".js"))
                                .toList())
                + "})();\n";
        Document page = PageShell.load("explorer/explorer", List.of(library(), own));
        page.body()
                .prependElement("script")
                .attr("type", "application/json")
                .attr("id", "graph-data")
                .appendChild(new DataNode(json(data)));
        return page.outerHtml();
    }

    private static String json(Map<String, Object> data) {
        try {
            return JSON.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a slice is plain values", e);
        }
    }

    private static String library() {
        try (InputStream in = ExplorerPage.class.getResourceAsStream(LIBRARY)) {
            return new String(
                    Stream.ofNullable(in)
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(
                                    "the program is incomplete: no " + LIBRARY + " on its class path"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LIBRARY, e);
        }
    }
}
