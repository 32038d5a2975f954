package io.jinmai.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jinmai.display.DisplayNames;
import io.jinmai.lexicon.PinyinInitials;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * A page of its own that draws a part of the graph. It holds all it needs, loads nothing, and its policy lets no script run but those it
 * came with; what articles say is data in it and never markup.
 */
public final class ExplorerPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WEBJARS = "/META-INF/resources/webjars/";

    /** In the order in which they build on each other. */
    private static final List<String> LIBRARIES = List.of(
            "cytoscape/3.33.1/dist/cytoscape.min.js",
            "layout-base/2.0.1/layout-base.js",
            "cose-base/2.2.0/cose-base.js",
            "cytoscape-fcose/2.2.0/cytoscape-fcose.js");

    /** The modules, each behind those that it imports; joined they share one scope, so no two declare the same name. */
    static final List<String> MODULES = List.of(
            "model",
            "connection",
            "amounts",
            "dom",
            "pinyin",
            "search",
            "source",
            "questions",
            "served",
            "state",
            "language",
            "terms",
            "icons",
            "look",
            "districts",
            "visible",
            "drawing",
            "table",
            "reading",
            "details",
            "download",
            "suggestions",
            "filters",
            "history",
            "page");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^;]*;\\n");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?=const|function|class)");

    private ExplorerPage() {}

    /** The page, complete HTML, to be kept in a file: it shows the slice and asks nobody. */
    public static String of(GraphSlice slice, DisplayNames names) {
        return page(data(slice, names, false), "");
    }

    /**
     * The page as a server of the whole graph gives it: what lies beyond the slice is a link away.
     *
     * @param missed the name or id that was asked for in vain; null where the slice is what was asked for
     */
    public static String served(GraphSlice slice, DisplayNames names, String missed) {
        Map<String, Object> data = new HashMap<>(data(slice, names, true));
        data.put("missed", missed);
        return page(data, "connect-src 'self'; ");
    }

    private static Map<String, Object> data(GraphSlice slice, DisplayNames names, boolean served) {
        List<String> borne = slice.nodes().stream()
                .flatMap(node -> Stream.concat(Stream.of(node.name()), node.aliases().stream()))
                .toList();
        return Map.of(
                "slice", slice,
                "names", names(names),
                "simplified", SimplifiedForms.of(borne),
                "initials", PinyinInitials.load().of(borne),
                "served", served);
    }

    private static Map<String, Object> names(DisplayNames names) {
        return Map.of(
                "labels", names.labels(),
                "types", names.types(),
                "properties", names.properties(),
                "values", names.values());
    }

    /** @param further rules of the page's policy, each with its semicolon */
    private static String page(Map<String, Object> data, String further) {
        List<String> scripts =
                new ArrayList<>(LIBRARIES.stream().map(ExplorerPage::library).toList());
        scripts.add(modules());
        Document page = PageShell.load("explorer/explorer", scripts, further);
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

    /** The modules as one script, for a page in a file may not import from other files. */
    private static String modules() {
        String joined = MODULES.stream()
                .map(module -> PageShell.read("explorer/" + module + ".js"))
                .map(module ->
                        EXPORT.matcher(IMPORT.matcher(module).replaceAll("")).replaceAll(""))
                .collect(Collectors.joining("\n"));
        return "(() => {\n'use strict';\n" + joined + "})();\n";
    }

    /** With line ends as a browser reads them, for its policy tells scripts by the hash of what it read. */
    private static String library(String path) {
        try (InputStream in = ExplorerPage.class.getResourceAsStream(WEBJARS + path)) {
            return new String(
                            Stream.ofNullable(in)
                                    .findFirst()
                                    .orElseThrow(() -> new IllegalStateException(
                                            "the program is incomplete: no " + WEBJARS + path + " on its class path"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + WEBJARS + path, e);
        }
    }
}
