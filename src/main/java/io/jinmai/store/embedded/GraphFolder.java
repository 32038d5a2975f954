package io.jinmai.store.embedded;

import io.jinmai.store.GraphStore;
import io.jinmai.store.StoreException;
import io.jinmai.store.StoreException.Kind;
import io.jinmai.store.cypher.CypherGraphStore;
import io.jinmai.store.neo4j.Neo4jServer;
import io.jinmai.store.neo4j.ServerLogin;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder that holds a graph. Whoever opens it gets the graph: through the server that another Jinmai runs on it, or by running
 * the database inside this program.
 */
public final class GraphFolder {
    static final String USER = "neo4j";

    private final Path path;
    private final FolderMarker marker;
    private final PasswordFile password;
    private final ServerFile server;
    private final StoreLock lock;

    private GraphFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        this.marker = new FolderMarker(this.path);
        this.password = new PasswordFile(this.path.resolve("password"));
        this.server = new ServerFile(this.path.resolve("server.properties"));
        this.lock = new StoreLock(this.path);
    }

    /** @param path need not exist */
    public static GraphFolder at(Path path) {
        return new GraphFolder(path);
    }

    /**
     * Opens the graph, a new one if the folder is missing or empty.
     *
     * @throws StoreException of kind {@code FOLDER_IN_USE} or {@code FOLDER_UNUSABLE}, among others
     */
    public GraphStore openOrCreate() {
        marker.requireOrCreate();
        return open();
    }

    /**
     * Opens the graph that is there.
     *
     * @throws StoreException of kind {@code FOLDER_IN_USE} or {@code FOLDER_UNUSABLE} (also if there is no graph), among others
     */
    public GraphStore openExisting() {
        marker.require();
        return open();
    }

    /**
     * Serves the graph on loopback until the server is closed; a new graph if the folder is missing or empty.
     *
     * @throws StoreException of kind {@code FOLDER_IN_USE}, {@code FOLDER_UNUSABLE} or {@code PORT_IN_USE}, among others
     */
    public GraphServer serve(Ports ports) {
        marker.requireOrCreate();
        if (lock.isHeld()) {
            throw inUse();
        }
        return GraphServer.start(path, ports, password, server);
    }

    private GraphStore open() {
        if (lock.isHeld()) {
            return server.read().map(this::connect).orElseThrow(this::inUse);
        }
        server.delete();
        return new CypherGraphStore(new EmbeddedDatabase(Engine.start(path)));
    }

    private GraphStore connect(ServerFile.Addresses addresses) {
        Optional<String> secret = password.read();
        if (secret.isEmpty()) {
            throw new StoreException(
                    Kind.FOLDER_IN_USE,
                    "The graph folder " + path + " is being served at " + addresses.bolt() + ", but its password file "
                            + password.path() + " is missing. Stop the server (process " + addresses.pid()
                            + ") and start it again.");
        }
        try {
            return Neo4jServer.connect(new ServerLogin(addresses.bolt(), USER, secret.get(), null));
        } catch (StoreException e) {
            throw e.kind() == Kind.UNREACHABLE ? inUse() : e;
        }
    }

    private StoreException inUse() {
        return new StoreException(
                Kind.FOLDER_IN_USE,
                "The graph folder " + path + " is in use by another program"
                        + server.read()
                                .map(addresses -> " (process " + addresses.pid() + ")")
                                .orElse("")
                        + ". Wait until it is done, or choose another folder with --graph.");
    }
}
