package io.jinmai.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.store.GraphStore;
import io.jinmai.store.embedded.GraphFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** {@code neo4j-admin}, run as a user runs it: in a process of its own, in the folder of the files, with their file of options. */
public final class ImportTool {
    private static final int MINUTES = 3;

    private ImportTool() {}

    /** The graph that the tool makes of a folder of few files, for which the second compiler would not be worth its while. */
    public static GraphStore imported(Path files, Path graph) throws IOException, InterruptedException {
        return imported(files, graph, List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
    }

    /**
     * The graph that the tool makes of a folder of files.
     *
     * @param jvmOptions of the tool's process
     */
    public static GraphStore imported(Path files, Path graph, List<String> jvmOptions)
            throws IOException, InterruptedException {
        GraphFolder.at(graph).openOrCreate().close();
        Path log = graph.resolveSibling(graph.getFileName() + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.neo4j.cli.AdminTool"));
        command.addAll(List.of("database", "import", "full", "neo4j", "--overwrite-destination=true", "@import.args"));
        ProcessBuilder tool = new ProcessBuilder(command)
                .directory(files.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        tool.environment().put("NEO4J_HOME", graph.toString());
        tool.environment().put("NEO4J_CONF", graph.resolve("conf").toString());
        Process process = tool.start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        runAfterwards(files.resolve("after-import.cypher"), graph);
        return GraphFolder.at(graph).openOrCreate();
    }

    /** As {@code cypher-shell -f}: each statement in transactions of its own. */
    private static void runAfterwards(Path script, Path graph) throws IOException {
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(graph).build();
        try {
            for (String statement : Files.readString(script).split(";\\R")) {
                server.database("neo4j").executeTransactionally(statement);
            }
        } finally {
            server.shutdown();
        }
    }
}
