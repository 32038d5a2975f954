package io.jinmai.store.neo4j;

import io.jinmai.store.GraphStore;
import io.jinmai.store.GraphStoreContract;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The contract against the server people run, where a Docker engine is. */
@Testcontainers(disabledWithoutDocker = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainerGraphStoreIT extends GraphStoreContract {
    @Container
    private static final Neo4jContainer SERVER = new Neo4jContainer("neo4j:5.26-community");

    private GraphStore store;

    @BeforeAll
    void connect() {
        store = Neo4jServer.connect(
                new ServerLogin(URI.create(SERVER.getBoltUrl()), "neo4j", SERVER.getAdminPassword(), "neo4j"));
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
