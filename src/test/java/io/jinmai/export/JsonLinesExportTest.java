package io.jinmai.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLinesExportTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    @Test
    void isReadBackAsItWas() throws IOException {
        HostileContent content = new HostileContent();
        StringWriter written = new StringWriter();

        ExportCounts counts = JsonLinesExport.write(content, written);

        List<GraphNode> nodes = new ArrayList<>();
        List<GraphLink> links = new ArrayList<>();
        for (String line : written.toString().split("\n")) {
            JsonNode object = JSON.readTree(line);
            if (object.get("kind").asText().equals("node")) {
                nodes.add(new GraphNode(key(object), labels(object), properties(object)));
            } else {
                links.add(new GraphLink(
                        object.get("type").asText(),
                        key(object.get("start")),
                        key(object.get("end")),
                        properties(object)));
            }
        }
        List<GraphNode> expectedNodes = new ArrayList<>();
        content.nodes(expectedNodes::add);
        List<GraphLink> expectedLinks = new ArrayList<>();
        content.links(expectedLinks::add);
        assertThat(nodes).isEqualTo(expectedNodes);
        assertThat(links).isEqualTo(expectedLinks);
        assertThat(counts).isEqualTo(new ExportCounts(nodes.size(), links.size(), 0, 0));
    }

    private static NodeKey key(JsonNode object) {
        return new NodeKey(object.get("group").asText(), object.get("id").asText());
    }

    private static List<String> labels(JsonNode object) {
        List<String> labels = new ArrayList<>();
        object.get("labels").forEach(label -> labels.add(label.asText()));
        return labels;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(JsonNode object) {
        return JSON.convertValue(object.get("properties"), Map.class);
    }
}
