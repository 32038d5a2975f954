package io.jinmai.store.neo4j;

import io.jinmai.store.GraphStore;
import io.jinmai.store.StoreException;
import io.jinmai.store.cypher.CypherGraphStore;
import io.jinmai.store.cypher.database.Statements;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;

/** Opens the graph on a Neo4j server. */
public final class Neo4jServer {
    private static final String VERSION = Statements.one("server/version");
    private static final int CONNECT_SECONDS = 10;

    private Neo4jServer() {}

    /**
     * Connects, and makes sure that the server lets this user in and is recent enough.
     *
     * @throws StoreException of kind {@code UNREACHABLE}, {@code WRONG_CREDENTIALS} or {@code SERVER_TOO_OLD}, among others
     */
    public static GraphStore connect(ServerLogin login) {
        DriverDatabase database = new DriverDatabase(driver(login), login);
        try {
            database.verify();
            ServerVersion.parse((String) database.read(transaction -> transaction.run(VERSION, Map.of()))
                            .rows()
                            .get(0)
                            .get(0))
                    .requireRecent(login);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
        return new CypherGraphStore(database);
    }

    private static Driver driver(ServerLogin login) {
        if (login.uri().getUserInfo() != null) {
            throw new StoreException(
                    StoreException.Kind.WRONG_CREDENTIALS,
                    "The server's address holds a user or password, where others can read it."
                            + " Give them with --user and --password-file, or NEO4J_USERNAME and NEO4J_PASSWORD.");
        }
        AuthToken token = login.user() == null ? AuthTokens.none() : AuthTokens.basic(login.user(), login.password());
        Config config = Config.builder()
                .withLogging(Logging.none())
                .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .withUserAgent("jinmai")
                .build();
        try {
            return GraphDatabase.driver(login.uri(), token, config);
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    StoreException.Kind.UNREACHABLE,
                    login.uri() + " is not the address of a Neo4j server (" + e.getMessage()
                            + "). Write it as bolt://localhost:7687 or neo4j+s://host.",
                    e);
        }
    }
}
