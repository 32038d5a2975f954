package io.jinmai.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import io.jinmai.store.Graphs;
import io.jinmai.store.StoreException;
import io.jinmai.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder through its life: loaded into, served, loaded into while served, opened again. */
class GraphFolderIT {

    @Test
    void keepsTheGraphWhoeverHoldsIt(@TempDir Path directory) throws IOException {
        Path path = directory.resolve("graph");
        GraphFolder folder = GraphFolder.at(path);
        List<String> loaded;
        try (GraphStore store = folder.openOrCreate()) {
            store.applySchema();
            store.load(List.of(Graphs.article("a1", List.of(Graphs.bank("b", "工行乐清支行")))));
            loaded = CanonicalDump.of(store);
            assertFolderInUse(folder);
        }
        Files.writeString(
                path.resolve("server.properties"), "bolt=bolt://127.0.0.1:1\nhttp=http://localhost:1\npid=1\n");
        try (GraphStore store = folder.openExisting()) {
            assertThat(CanonicalDump.of(store)).isEqualTo(loaded);
            assertThat(path.resolve("server.properties"))
                    .as("left by a server that died")
                    .doesNotExist();
        }
        assertThat(passwordIsNew(folder)).isTrue();
        assertThat(passwordIsNew(folder)).isFalse();
        assertThat(path.resolve("server.properties")).doesNotExist();
    }

    private static boolean passwordIsNew(GraphFolder folder) {
        try (GraphServer server = folder.serve(Ports.ANY);
                GraphStore store = folder.openExisting()) {
            assertThat(store.statistics().articles()).isEqualTo(1);
            return server.isPasswordNew();
        }
    }

    private static void assertFolderInUse(GraphFolder folder) {
        assertThatThrownBy(folder::openExisting).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.kind()).isEqualTo(Kind.FOLDER_IN_USE);
            assertThat(e).hasMessageContaining("is in use by another program").hasMessageContaining("--graph");
        });
    }
}
