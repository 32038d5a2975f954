package io.jinmai.store.embedded;

import io.jinmai.store.GraphStore;
import io.jinmai.store.GraphStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The contract over the database that runs inside this program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedGraphStoreIT extends GraphStoreContract {
    private GraphStore store;

    @BeforeAll
    void open(@TempDir Path folder) {
        store = GraphFolder.at(folder.resolve("graph")).openOrCreate();
        store.applySchema();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Override
    public GraphStore store() {
        return store;
    }
}
