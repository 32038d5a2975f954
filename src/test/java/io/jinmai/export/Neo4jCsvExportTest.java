package io.jinmai.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Neo4jCsvExportTest {
    @Test
    void aPropertyThatComesLateHasItsColumnInAnotherFile(@TempDir Path folder) throws IOException {
        ReadOnce content = new ReadOnce(
                name("a", Map.of("id", "a", "count", 1L)),
                name("b", Map.of("id", "b", "count", 2.5, "kinds", List.of("x", "y"))),
                name("c", Map.of("id", "c", "kinds", List.of())),
                name("d", Map.of("id", "d")));
        content.links.add(new GraphLink("STANDS_FOR", new NodeKey("Name", "a"), new NodeKey("Name", "b"), Map.of()));

        ExportCounts counts = Neo4jCsvExport.write(content, folder);

        assertThat(counts).isEqualTo(new ExportCounts(4, 1, 0, 1));
        assertThat(content.read).containsExactly("nodes", "links");
        assertThat(folder.resolve("nodes-Name-head.csv")).hasContent("id:ID(Name),count:double");
        assertThat(folder.resolve("nodes-Name.csv")).hasContent("\"a\",1");
        assertThat(folder.resolve("nodes-Name-2-head.csv")).hasContent("id:ID(Name),count:double,kinds:string[]");
        assertThat(folder.resolve("nodes-Name-2.csv")).hasContent("\"b\",2.5,\"x\u001Fy\"\n\"c\",,\"\"\n\"d\",,");
        assertThat(Files.readAllLines(folder.resolve("import.args")))
                .contains(
                        "--nodes=Name=nodes-Name-head.csv,nodes-Name.csv",
                        "--nodes=Name=nodes-Name-2-head.csv,nodes-Name-2.csv",
                        "--relationships=STANDS_FOR=links-STANDS_FOR-Name-Name-head.csv,links-STANDS_FOR-Name-Name.csv");
        assertThat(folder.resolve("links-STANDS_FOR-Name-Name.csv")).hasContent("\"a\",\"b\"");
    }

    @Test
    void whatAListCannotHoldIsReplacedAndCounted(@TempDir Path folder) throws IOException {
        ExportCounts counts = Neo4jCsvExport.write(
                new ReadOnce(name("a", Map.of("id", "a", "kinds", List.of("x\u001Fy"), "text", "x\u001Fy"))), folder);

        assertThat(counts).isEqualTo(new ExportCounts(1, 0, 1, 0));
        assertThat(folder.resolve("nodes-Name.csv")).hasContent("\"a\",\"x\uFFFDy\",\"x\u001Fy\"");
    }

    @Test
    void anUnfinishedFolderHasNoArgumentsForTheTool(@TempDir Path folder) {
        ReadOnce contradictory = new ReadOnce(
                name("a", Map.of("id", "a", "kinds", "x")), name("b", Map.of("id", "b", "kinds", List.of("y"))));

        assertThatThrownBy(() -> Neo4jCsvExport.write(contradictory, folder))
                .hasMessage("one property holds lists as well as single values");

        assertThat(folder).isDirectoryContaining("glob:**nodes-Name.csv");
        assertThat(folder).isDirectoryNotContaining("glob:**import.args");
    }

    @Test
    void filesOfLikeNamesAreNotWrittenOver(@TempDir Path folder) {
        ReadOnce twoGroups = new ReadOnce(
                new GraphNode(new NodeKey("Entity", "a"), List.of("Entity", "Name"), Map.of("id", "a")),
                new GraphNode(new NodeKey("Name", "a"), List.of("Entity", "Name"), Map.of("id", "a")));

        assertThatThrownBy(() -> Neo4jCsvExport.write(twoGroups, folder))
                .hasRootCauseInstanceOf(FileAlreadyExistsException.class);
    }

    private static GraphNode name(String id, Map<String, Object> properties) {
        return new GraphNode(new NodeKey("Name", id), List.of("Name"), properties);
    }

    /** Notes down what is read. */
    private static final class ReadOnce implements GraphContent {
        private final List<String> read = new ArrayList<>();
        private final List<GraphNode> nodes;
        private final List<GraphLink> links = new ArrayList<>();

        ReadOnce(GraphNode... nodes) {
            this.nodes = List.of(nodes);
        }

        @Override
        public void nodes(Consumer<GraphNode> reader) {
            read.add("nodes");
            nodes.forEach(reader);
        }

        @Override
        public void links(Consumer<GraphLink> reader) {
            read.add("links");
            links.forEach(reader);
        }
    }
}
