package io.jinmai.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object a line: first the nodes, then the links, whose ends are named by group and id. */
public final class JsonLinesExport {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance));

    private JsonLinesExport() {}

    /**
     * Writes everything; leaves the writer open.
     *
     * @throws UncheckedIOException if the writer fails
     */
    public static ExportCounts write(GraphContent content, Writer writer) {
        Output output = new Output(writer);
        Tally tally = new Tally(code -> true);
        content.nodes(node -> {
            output.line(json(object(node)));
            tally.node();
        });
        content.links(link -> {
            output.line(json(object(link)));
            tally.link();
        });
        return tally.counts();
    }

    private static Map<String, Object> object(GraphNode node) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", "node");
        object.put("group", node.key().group());
        object.put("id", node.key().id());
        object.put("labels", node.labels());
        object.put("properties", node.properties());
        return object;
    }

    private static Map<String, Object> object(GraphLink link) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", "relationship");
        object.put("type", link.type());
        object.put("start", link.start());
        object.put("end", link.end());
        object.put("properties", link.properties());
        return object;
    }

    private static String json(Map<String, Object> object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
