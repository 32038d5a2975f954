package io.jinmai.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.store.StoreException;
import io.jinmai.store.StoreException.Kind;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Neo4jServerTest {

    @ParameterizedTest
    @CsvSource({
        "bolt://127.0.0.1:1, UNREACHABLE, No Neo4j server answers at bolt://127.0.0.1:1",
        "neo4j://127.0.0.1:1, UNREACHABLE, No Neo4j server answers at neo4j://127.0.0.1:1",
        "http://localhost:7474, UNREACHABLE, http://localhost:7474 is not the address of a Neo4j server",
        "bolt://me:hidden@localhost, WRONG_CREDENTIALS, holds a user or password"
    })
    void saysWhyAServerCannotBeUsed(URI uri, Kind kind, String message) {
        ServerLogin login = new ServerLogin(uri, "neo4j", "secret-word", null);

        assertThatThrownBy(() -> Neo4jServer.connect(login)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.kind()).isEqualTo(kind);
            assertThat(e).hasMessageContaining(message).hasMessageNotContainingAny("secret-word", "hidden");
        });
    }

    @Test
    void aLoginNeverShowsItsPassword() {
        assertThat(new ServerLogin(URI.create("bolt://db"), "lin", "secret-word", "news"))
                .hasToString("bolt://db as lin, database news");
    }

    @ParameterizedTest
    @CsvSource({"5.6.0", "4.4.38", "3.5"})
    void refusesServersThatCannotKeepRelationshipsUnique(String version) {
        ServerLogin login = new ServerLogin(URI.create("bolt://db"), null, null, null);

        assertThatThrownBy(() -> ServerVersion.parse(version).requireRecent(login))
                .isInstanceOfSatisfying(StoreException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.SERVER_TOO_OLD);
                    assertThat(e)
                            .hasMessageContaining("bolt://db is Neo4j " + version)
                            .hasMessageContaining("5.7");
                });
    }

    @ParameterizedTest
    @CsvSource({"5.7.0, 5, 7", "5.27-aura, 5, 27", "2025.08.0, 2025, 8"})
    void takesRecentServers(String version, int major, int minor) {
        ServerVersion parsed = ServerVersion.parse(version);

        parsed.requireRecent(new ServerLogin(URI.create("bolt://db"), null, null, null));

        assertThat(parsed).isEqualTo(new ServerVersion(major, minor, version));
    }

    @Test
    void refusesWhatIsNoNeo4j() {
        assertThatThrownBy(() -> ServerVersion.parse("unknown"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("calls its version 'unknown'");
    }
}
