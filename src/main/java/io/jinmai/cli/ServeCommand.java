package io.jinmai.cli;

import io.jinmai.display.DisplayNames;
import io.jinmai.explorer.ExplorerServer;
import io.jinmai.store.embedded.GraphFolder;
import io.jinmai.store.embedded.GraphServer;
import io.jinmai.store.embedded.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the embedded graph to Neo4j Browser and other programs until it is interrupted. */
@Command(
        name = "serve",
        header = "Serve the graph folder with the explorer page, Neo4j Browser and Bolt on this machine.",
        description =
                "Runs until Ctrl-C. Only programs on this machine can connect. Meanwhile the other commands use the server.",
        footer = {"%nExamples:", "  jinmai serve", "  jinmai serve --graph my-graph --bolt-port 7688 --http-port 7475"})
final class ServeCommand extends JinmaiCommand {
    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--graph",
            paramLabel = "DIR",
            defaultValue = ConnectionOptions.USUAL_FOLDER,
            description = "Folder of the graph (default: ./${DEFAULT-VALUE}).")
    private Path folder;

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            defaultValue = "7687",
            description = "Port for drivers; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int boltPort;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "7474",
            description = "Port for Neo4j Browser; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int httpPort;

    @Option(
            names = "--explorer-port",
            paramLabel = "PORT",
            defaultValue = "7476",
            description = "Port for the explorer page; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int explorerPort;

    ServeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode execute() {
        requirePort("--bolt-port", boltPort);
        requirePort("--http-port", httpPort);
        requirePort("--explorer-port", explorerPort);
        terminal().showStatus("Starting Neo4j on " + folder + " …");
        CountDownLatch stopped = new CountDownLatch(1);
        try (GraphServer server = GraphFolder.at(folder).serve(new Ports(boltPort, httpPort));
                ExplorerServer explorer = ExplorerServer.start(
                        explorerPort, server.store(), ExplorerServer.PATIENCE, DisplayNames.load())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "stop-server"));
            describe(server, explorer);
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private static void requirePort(String option, int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw CommandFailure.usage(option + " must be from 0 to " + HIGHEST_PORT + ", not " + port + ".");
        }
    }

    /** Ctrl-C ends the process with the hooks' end: the graph is closed by then. */
    private void stop(GraphServer server, CountDownLatch stopped) {
        terminal().say("Stopping.");
        server.close();
        stopped.countDown();
    }

    private void describe(GraphServer server, ExplorerServer explorer) {
        terminal().clearStatus();
        terminal().out().print("""
                Explorer       %s
                Neo4j Browser  %s
                Bolt           %s
                User           %s
                Password       %s
                """.formatted(
                        explorer.address(), server.browser(), server.bolt(), server.user(), password(server)));
        terminal()
                .say("""
                To draw in Neo4j Browser: log in there and drag %s into its window for colours and Chinese names,
                then %s: its questions, such as 谁贷款给了这家企业, then stand under the star at the left. More in %s.
                Ctrl-C stops it.""".formatted(browserFile("style.grass"), browserFile("questions.zip"), browserFile("README.md")));
    }

    /** A file for Neo4j Browser of the distribution; without a launcher, of the project's folder. */
    private static Path browserFile(String name) {
        return Path.of(System.getProperty("jinmai.home", ""), "cypher", "browser", name);
    }

    private static String password(GraphServer server) {
        if (!server.isPasswordNew()) {
            return "in " + server.passwordFile();
        }
        try {
            return "%s   (shown this once; kept in %s)"
                    .formatted(Files.readString(server.passwordFile()).strip(), server.passwordFile());
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.NO_DATABASE, "The password file " + server.passwordFile() + " cannot be read: " + e, e);
        }
    }
}
