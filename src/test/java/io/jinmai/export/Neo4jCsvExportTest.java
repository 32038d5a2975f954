package io.jinmai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
        ReadOnce content = new ReadOnce();
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

    /** Names, of which each has other properties than the one before. */
    private static final class ReadOnce implements GraphContent {
        private final List<String> read = new ArrayList<>();

        @Override
        public void nodes(Consumer<GraphNode> reader) {
            read.add("nodes");
            reader.accept(name("a", Map.of("id", "a", "count", 1L)));
            reader.accept(name("b", Map.of("id", "b", "count", 2.5, "kinds", List.of("x", "y"))));
            reader.accept(name("c", Map.of("id", "c", "kinds", List.of())));
            reader.accept(name("d", Map.of("id", "d")));
        }

        @Override
        public void links(Consumer<GraphLink> reader) {
            read.add("links");
            reader.accept(new GraphLink("STANDS_FOR", new NodeKey("Name", "a"), new NodeKey("Name", "b"), Map.of()));
        }

        private static GraphNode name(String id, Map<String, Object> properties) {
            return new GraphNode(new NodeKey("Name", id), List.of("Name"), properties);
        }
    }
}
