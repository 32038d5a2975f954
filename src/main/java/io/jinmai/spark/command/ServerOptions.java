package io.jinmai.spark.command;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options that say which Neo4j server the graph goes to. */
final class ServerOptions {
    @Option(
            names = "--to",
            paramLabel = "URI",
            description = "Write to this Neo4j server too, such as neo4j+s://host (environment: NEO4J_URI).")
    private String uri;

    @Option(names = "--user", paramLabel = "NAME", description = "User of that server (NEO4J_USERNAME; else neo4j).")
    private String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "File whose first line is the password; else NEO4J_PASSWORD holds it.")
    private String passwordFile;

    @Option(names = "--database", paramLabel = "NAME", description = "Database of that server (NEO4J_DATABASE).")
    private String database;

    @Option(
            names = "--again",
            description = "The database may hold a part of the same graph, as after a run that was cut off.")
    private boolean again;

    /**
     * The connector's options for the server; empty where none is named.
     *
     * @throws UsageException if the password file cannot be read or is empty, a user has no password, or no server is named for what
     *     is said of one
     */
    Optional<Map<String, String>> connection(Map<String, String> environment, HadoopFiles files) {
        String url = given(uri, environment.get("NEO4J_URI"));
        if (url == null) {
            if (user != null || passwordFile != null || database != null) {
                throw new UsageException(
                        "--user, --password-file and --database are for a server: name it with --to URI or NEO4J_URI.");
            }
            return Optional.empty();
        }
        Map<String, String> options = new TreeMap<>(Map.of("url", url));
        String password = passwordFile == null
                ? environment.get("NEO4J_PASSWORD")
                : files.text(passwordFile).lines().findFirst().orElse("").strip();
        String name = given(user, environment.get("NEO4J_USERNAME"));
        if (password == null || password.isEmpty()) {
            if (name != null || passwordFile != null) {
                throw new UsageException(
                        passwordFile == null
                                ? "The user " + name
                                        + " needs a password: give --password-file FILE or the environment variable NEO4J_PASSWORD."
                                : "The password file " + passwordFile + " is empty.");
            }
            options.put("authentication.type", "none");
        } else {
            options.put("authentication.type", "basic");
            options.put("authentication.basic.username", name == null ? "neo4j" : name);
            options.put("authentication.basic.password", password);
        }
        String named = given(database, environment.get("NEO4J_DATABASE"));
        if (named != null) {
            options.put("database", named);
        }
        return Optional.of(options);
    }

    /** Whether the database need not be empty. */
    boolean isAgain() {
        return again;
    }

    private static String given(String option, String variable) {
        String other = variable == null || variable.isEmpty() ? null : variable;
        return option == null ? other : option;
    }
}
