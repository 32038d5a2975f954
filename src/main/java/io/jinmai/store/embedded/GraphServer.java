package io.jinmai.store.embedded;

import io.jinmai.store.GraphStore;
import io.jinmai.store.StoreException;
import io.jinmai.store.cypher.CypherGraphStore;
import io.jinmai.store.cypher.database.Statements;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A graph folder served on loopback with Bolt, HTTP and Neo4j Browser. While it runs, other Jinmai programs that open the folder
 * find it. Close it from any thread; closing twice does nothing.
 */
public final class GraphServer implements AutoCloseable {
    private static final String SET_PASSWORD = Statements.one("server/set-password");

    private final DatabaseManagementService service;
    private final ServerFile file;
    private final ServerFile.Addresses addresses;
    private final PasswordFile passwordFile;
    private final boolean passwordNew;
    private final AtomicBoolean closed = new AtomicBoolean();

    private GraphServer(
            DatabaseManagementService service,
            ServerFile file,
            ServerFile.Addresses addresses,
            PasswordFile passwordFile,
            boolean passwordNew) {
        this.service = service;
        this.file = file;
        this.addresses = addresses;
        this.passwordFile = passwordFile;
        this.passwordNew = passwordNew;
    }

    static GraphServer start(Path folder, Ports ports, PasswordFile passwordFile, ServerFile file) {
        requireFree(ports.bolt(), "Bolt");
        requireFree(ports.http(), "HTTP");
        Optional<String> known = passwordFile.read();
        String password = known.orElseGet(passwordFile::create);
        DatabaseManagementService service = Engine.serve(folder, ports);
        try {
            service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(SET_PASSWORD, Map.of("password", password));
            ServerFile.Addresses addresses = addresses(service);
            file.write(addresses);
            return new GraphServer(service, file, addresses, passwordFile, known.isEmpty());
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    /** For drivers and {@code --to}. */
    public URI bolt() {
        return addresses.bolt();
    }

    /** The page of Neo4j Browser. */
    public URI browser() {
        return addresses.http().resolve("/browser/");
    }

    public String user() {
        return GraphFolder.USER;
    }

    /** The served graph, spoken to without a network. It closes with the server, and the server with it. */
    public GraphStore store() {
        return new CypherGraphStore(new EmbeddedDatabase(service));
    }

    /** Whether this start has generated the password, so that the user has not seen it yet. */
    public boolean isPasswordNew() {
        return passwordNew;
    }

    /** Where the password stands. */
    public Path passwordFile() {
        return passwordFile.path();
    }

    /** Stops serving and closes the graph. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            file.delete();
            service.shutdown();
        }
    }

    private static ServerFile.Addresses addresses(DatabaseManagementService service) {
        ConnectorPortRegister ports = ((GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class);
        return new ServerFile.Addresses(
                URI.create("bolt://" + Engine.LOOPBACK + ":"
                        + ports.getLocalAddress(ConnectorType.BOLT).getPort()),
                URI.create("http://" + Engine.LOCALHOST + ":"
                        + ports.getLocalAddress(ConnectorType.HTTP).getPort()),
                ProcessHandle.current().pid());
    }

    /** Neo4j itself says so only deep in a chain of causes, and after seconds. */
    private static void requireFree(int port, String name) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(Engine.LOOPBACK, port));
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Kind.PORT_IN_USE,
                    "The port " + port + " for " + name + " is in use on this machine (" + e.getMessage()
                            + "). Stop the program that uses it (another Neo4j or jinmai serve?), or choose another port.",
                    e);
        }
    }
}
