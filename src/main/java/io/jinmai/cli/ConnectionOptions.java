package io.jinmai.cli;

import io.jinmai.store.neo4j.ServerLogin;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which database a command works on. */
final class ConnectionOptions {
    private static final String USUAL_USER = "neo4j";
    static final String USUAL_FOLDER = "graph";

    @Option(
            names = "--to",
            paramLabel = "URI",
            description = "A Neo4j server, such as bolt://localhost:7687 or neo4j+s://host (environment: NEO4J_URI).")
    private String uri;

    @Option(names = "--user", paramLabel = "NAME", description = "User of that server (NEO4J_USERNAME; else neo4j).")
    private String user;

    @Option(
            names = "--password",
            description = "Ask for the password. Without a terminal use --password-file or NEO4J_PASSWORD.")
    private boolean askPassword;

    @Option(names = "--password-file", paramLabel = "FILE", description = "File whose first line is the password.")
    private Path passwordFile;

    @Option(names = "--database", paramLabel = "NAME", description = "Database of that server (NEO4J_DATABASE).")
    private String database;

    @Option(
            names = "--graph",
            paramLabel = "DIR",
            description = "Folder of the embedded Neo4j, used where no server is named (default: ./graph).")
    private Path folder;

    /**
     * The database meant by the options and, where they are silent, the environment.
     *
     * @throws CommandFailure if they contradict each other or a password is not to be had
     */
    Destination destination(Map<String, String> environment, Terminal terminal) {
        if (folder != null && uri != null) {
            throw CommandFailure.usage("--to names a server and --graph a folder: give one of the two.");
        }
        String server = folder != null ? null : firstNonNull(uri, environment.get("NEO4J_URI"));
        if (server != null) {
            return new Destination.Server(login(server, environment, terminal));
        }
        if (user != null || askPassword || passwordFile != null || database != null) {
            throw CommandFailure.usage(
                    "--user, --password, --password-file and --database are for a server: name it with --to URI or NEO4J_URI.");
        }
        return new Destination.Folder(folder == null ? Path.of(USUAL_FOLDER) : folder);
    }

    private ServerLogin login(String server, Map<String, String> environment, Terminal terminal) {
        String name = firstNonNull(user, environment.get("NEO4J_USERNAME"));
        String password = password(environment, terminal);
        if (name != null && password == null) {
            throw CommandFailure.usage(
                    "The user " + name
                            + " needs a password: give --password, --password-file FILE or the environment variable NEO4J_PASSWORD.");
        }
        return new ServerLogin(
                address(server),
                password == null ? null : firstNonNull(name, USUAL_USER),
                password,
                firstNonNull(database, environment.get("NEO4J_DATABASE")));
    }

    private static URI address(String server) {
        try {
            return new URI(server);
        } catch (URISyntaxException e) {
            // What the exception says, and so its trace, would repeat a password that the address holds.
            throw CommandFailure.usage(server.replaceFirst("//.*@", "//…@")
                    + " is not the address of a Neo4j server. Write it as bolt://localhost:7687 or neo4j+s://host.");
        }
    }

    /** The options that choose the same database in another command, each after a space; empty where none are needed. */
    String repeated() {
        if (uri != null) {
            return " --to " + uri + (askPassword ? " --password" : "");
        }
        return folder == null ? "" : " --graph " + folder;
    }

    private String password(Map<String, String> environment, Terminal terminal) {
        if (askPassword && passwordFile != null) {
            throw CommandFailure.usage(
                    "--password asks for the password and --password-file reads it: give one of the two.");
        }
        if (askPassword) {
            return terminal.askPassword("Password: ")
                    .orElseThrow(() -> CommandFailure.usage("--password asks on a terminal, and there is none here."
                            + " Use --password-file FILE or the environment variable NEO4J_PASSWORD."));
        }
        return passwordFile != null ? firstLine(passwordFile) : environment.get("NEO4J_PASSWORD");
    }

    private static String firstLine(Path file) {
        try {
            Optional<String> line = Files.readAllLines(file).stream().findFirst();
            return line.filter(text -> !text.isBlank())
                    .map(String::strip)
                    .orElseThrow(() -> CommandFailure.usage("The password file " + file + " is empty."));
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, "The password file " + file + " cannot be read (" + reason(e) + ").", e);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName();
    }

    private static String firstNonNull(String... values) {
        for (String value : values) {
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }
}
