package io.jinmai.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

/** Read by JGraphT, which checks it against the schema of GraphML. */
class GraphMlExportTest {
    private final Map<String, Map<String, String>> nodes = new HashMap<>();
    private final List<Map<String, String>> edges = new ArrayList<>();

    @Test
    void aStandardReaderFindsEverythingInIt() throws JsonProcessingException {
        StringWriter written = new StringWriter();
        ExportCounts counts = GraphMlExport.write(new HostileContent(), written);

        Graph<String, DefaultEdge> graph = read(written.toString());

        assertThat(graph.vertexSet()).hasSize((int) counts.nodes());
        assertThat(graph.edgeSet()).hasSize((int) counts.links());
        assertThat(nodes.values())
                .filteredOn(node -> node.get("labels").equals("Bank:Entity"))
                .extracting(node -> node.get("name"))
                .containsExactlyInAnyOrderElementsOf(HostileContent.TEXTS.stream()
                        .map(GraphMlExportTest::held)
                        .toList());
        for (Map<String, String> edge : edges) {
            assertThat(edge).containsEntry("label", "MENTIONS").containsEntry("count", "2");
            assertThat(new ObjectMapper().readTree(edge.get("surfaces"))).hasSize(2);
        }
        assertThat(counts.replaced()).as("one return, in an id and a name").isEqualTo(2);
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndCounted() {
        GraphContent content = new GraphContent() {
            @Override
            public void nodes(Consumer<GraphNode> reader) {
                reader.accept(new GraphNode(
                        new NodeKey("Entity", "\u0001"), List.of("Entity"), Map.of("name", "a\u0000b\uD800c\uFFFF")));
            }

            @Override
            public void links(Consumer<GraphLink> reader) {}
        };
        StringWriter written = new StringWriter();

        assertThat(GraphMlExport.write(content, written).replaced()).isEqualTo(3);

        read(written.toString());
        assertThat(nodes.values()).extracting(node -> node.get("name")).containsExactly("a\uFFFDb\uFFFDc\uFFFD");
    }

    /** XML has no carriage return in its texts. */
    private static String held(String text) {
        return text.replace('\r', '\uFFFD');
    }

    private Graph<String, DefaultEdge> read(String graphMl) {
        Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        GraphMLImporter<String, DefaultEdge> reader = new GraphMLImporter<>();
        reader.setSchemaValidation(true);
        reader.addVertexAttributeConsumer((name, value) ->
                note(nodes.computeIfAbsent(name.getFirst(), vertex -> new HashMap<>()), name.getSecond(), value));
        Map<DefaultEdge, Map<String, String>> byEdge = new IdentityHashMap<>();
        reader.addEdgeAttributeConsumer((name, value) ->
                note(byEdge.computeIfAbsent(name.getFirst(), edge -> new HashMap<>()), name.getSecond(), value));
        reader.importGraph(graph, new StringReader(graphMl));
        edges.addAll(byEdge.values());
        return graph;
    }

    private static void note(Map<String, String> attributes, String name, Attribute value) {
        attributes.put(name, value.getValue());
    }
}
