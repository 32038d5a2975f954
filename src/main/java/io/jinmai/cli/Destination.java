package io.jinmai.cli;

import io.jinmai.store.neo4j.ServerLogin;
import java.nio.file.Path;

/** The database that a command works on. */
sealed interface Destination {

    /** A Neo4j server. */
    record Server(ServerLogin login) implements Destination {
        @Override
        public String toString() {
            return login.uri().toString();
        }
    }

    /** The embedded Neo4j in a folder. */
    record Folder(Path path) implements Destination {
        @Override
        public String toString() {
            return path.toString();
        }
    }
}
