package io.jinmai.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.store.GraphStore;
import io.jinmai.store.GraphStoreContract;
import io.jinmai.store.StoreException;
import io.jinmai.store.StoreException.Kind;
import io.jinmai.store.neo4j.Neo4jServer;
import io.jinmai.store.neo4j.ServerLogin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The contract over Bolt, against a served graph folder, and what else a running server must do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedGraphStoreIT extends GraphStoreContract {
    private Path folder;
    private GraphServer server;
    private GraphStore store;

    @BeforeAll
    void serve(@TempDir Path directory) {
        folder = directory.resolve("graph");
        server = GraphFolder.at(folder).serve(Ports.ANY);
        store = GraphFolder.at(folder).openExisting();
        store.applySchema();
    }

    @AfterAll
    void stop() {
        store.close();
        server.close();
    }

    @Override
    public GraphStore store() {
        return store;
    }

    @Test
    void thePasswordFileIsForItsOwnerAlone() throws IOException {
        assertThat(server.isPasswordNew()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server.passwordFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void servesNeo4jBrowser() throws Exception {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.browser()).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Neo4j Browser</title>");
    }

    @Test
    void refusesAWrongPasswordWithoutRepeatingIt() {
        assertThatThrownBy(() -> Neo4jServer.connect(new ServerLogin(server.bolt(), "neo4j", "not-this-one", null)))
                .isInstanceOfSatisfying(StoreException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.WRONG_CREDENTIALS);
                    assertThat(e)
                            .hasMessageContaining("refuses the user neo4j")
                            .hasMessageNotContaining("not-this-one");
                });
    }

    @Test
    void refusesWhoGivesNoPassword() {
        assertThatThrownBy(() -> Neo4jServer.connect(new ServerLogin(server.bolt(), null, null, null)))
                .isInstanceOfSatisfying(StoreException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.WRONG_CREDENTIALS);
                    assertThat(e).hasMessageContaining("--password");
                });
    }

    @Test
    void namesADatabaseThatIsNotThere() throws IOException {
        String password = Files.readString(server.passwordFile()).strip();

        assertThatThrownBy(() -> Neo4jServer.connect(new ServerLogin(server.bolt(), "neo4j", password, "nowhere")))
                .isInstanceOfSatisfying(StoreException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.UNREACHABLE);
                    assertThat(e).hasMessageContaining("'nowhere'").hasMessageNotContaining(password);
                });
    }

    @Test
    void isNotServedTwice() {
        assertThatThrownBy(() -> GraphFolder.at(folder).serve(Ports.ANY))
                .isInstanceOfSatisfying(StoreException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.FOLDER_IN_USE);
                    assertThat(e)
                            .hasMessageContaining(
                                    "process " + ProcessHandle.current().pid());
                });
    }

    @Test
    void namesAPortThatIsTaken(@TempDir Path other) {
        URI taken = server.bolt();

        assertThatThrownBy(() -> GraphFolder.at(other).serve(new Ports(taken.getPort(), 0)))
                .isInstanceOfSatisfying(StoreException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.PORT_IN_USE);
                    assertThat(e).hasMessageContaining("port " + taken.getPort() + " for Bolt");
                });
    }
}
