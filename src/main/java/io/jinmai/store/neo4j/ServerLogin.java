package io.jinmai.store.neo4j;

import java.net.URI;
import java.util.Objects;

/**
 * Which Neo4j server to use, and as whom.
 *
 * @param uri {@code bolt://}, {@code neo4j://} and their {@code +s} and {@code +ssc} forms
 * @param user null for a server without authentication
 * @param password null for a server without authentication; never shown
 * @param database null for the user's home database
 */
public record ServerLogin(URI uri, String user, String password, String database) {

    public ServerLogin {
        Objects.requireNonNull(uri, "uri");
        if ((user == null) != (password == null)) {
            throw new IllegalArgumentException("user and password come together or not at all");
        }
    }

    @Override
    public String toString() {
        return uri + (user == null ? "" : " as " + user) + (database == null ? "" : ", database " + database);
    }
}
