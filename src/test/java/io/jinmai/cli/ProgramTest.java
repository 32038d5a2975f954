package io.jinmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.cli.CliHarness.Printed;
import io.jinmai.store.StoreException;
import io.jinmai.store.neo4j.ServerLogin;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    private final CliHarness cli = new CliHarness();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"load", "extract", "serve", "query", "stats", "schema", "evaluate"})
    void everyCommandExplainsItselfWithExamplesAndExitCodes(String command) {
        Printed help = cli.run(ExitCode.DONE, command, "--help");
        assertThat(help.out()).contains("Example", "  jinmai " + command);
        for (ExitCode code : ExitCode.values()) {
            assertThat(help.out()).contains("%-6d%s".formatted(code.code(), code.description()));
        }
    }

    @Test
    void theHelpOfTheProgramListsTheCommands() {
        assertThat(cli.run(ExitCode.DONE, "--help").out())
                .contains("load", "extract", "serve", "query", "stats", "schema", "evaluate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "load --help"})
    void helpThatCannotBeWrittenIsNoSuccess(String arguments) {
        cli.outputIsFull = true;
        assertThat(cli.run(ExitCode.WRONG_USAGE, arguments.split(" ")).err())
                .contains("Standard output could not be written to its end");
        cli.outputIsPipe = true;
        assertThat(cli.run(ExitCode.READER_LEFT, arguments.split(" ")).err()).isEmpty();
    }

    @Test
    void withoutACommandItSaysSo() {
        assertThat(cli.run(ExitCode.WRONG_USAGE).err())
                .startsWith("jinmai: name a command.")
                .contains("Commands:", "load");
    }

    @Test
    void suggestsWhatAMistypedCommandMayHaveMeant() {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "lod").err()).contains("lod").contains("load");
    }

    @Test
    void refusesPortsThatDoNotExist() {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "serve", "--bolt-port=65536").err())
                .contains("--bolt-port must be from 0 to 65535, not 65536.");
        assertThat(cli.run(ExitCode.WRONG_USAGE, "serve", "--http-port=-1").err())
                .contains("--http-port");
    }

    @Test
    void theCompletionKnowsTheCommands() {
        assertThat(cli.run(ExitCode.DONE, "completion", "bash").out()).contains("_complete_jinmai", "--batch-size");
    }

    @Test
    void anUnexpectedErrorHidesItsTraceUnlessAskedFor() {
        cli.defect = new IllegalStateException("never thought of");
        assertThat(cli.run(ExitCode.UNEXPECTED, "stats").err())
                .contains("unexpected error: java.lang.IllegalStateException: never thought of", "--debug")
                .doesNotContain("\tat ");
        assertThat(cli.run(ExitCode.UNEXPECTED, "stats", "--debug").err()).contains("\tat io.jinmai");
    }

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, NO_DATABASE",
        "WRONG_CREDENTIALS, NO_DATABASE",
        "SERVER_TOO_OLD, NO_DATABASE",
        "FOLDER_IN_USE, NO_DATABASE",
        "FOLDER_UNUSABLE, NO_DATABASE",
        "PORT_IN_USE, NO_DATABASE",
        "FAILED, NO_DATABASE",
        "QUERY_REJECTED, WRONG_USAGE"
    })
    void everyTroubleWithTheDatabaseHasItsExitCode(StoreException.Kind kind, ExitCode code) {
        cli.storeFailure = new StoreException(kind, "It is so.");
        assertThat(cli.run(code, "stats").err()).isEqualTo("jinmai: It is so.\n");
    }

    @Test
    void countsWhatIsInTheGraph() {
        assertThat(cli.run(ExitCode.DONE, "stats", "--format", "csv").out()).isEqualTo("""
                        what,type,名称,count
                        articles,Article,文章,0
                        entities,Bank,银行,1
                        facts,LENDS_TO,贷款给,0
                        """);
    }

    @Test
    void choosesTheServerOfTheOptionsThenOfTheEnvironment() throws IOException {
        cli.environment.put("NEO4J_URI", "bolt://elsewhere:7687");
        cli.environment.put("NEO4J_USERNAME", "reader");
        cli.environment.put("NEO4J_PASSWORD", "from the environment");
        cli.run(ExitCode.DONE, "stats");
        assertThat(cli.opened).isEqualTo(server("bolt://elsewhere:7687", "reader", "from the environment", null));

        Path passwordFile = Files.writeString(folder.resolve("password"), "from a file\n");
        cli.run(
                ExitCode.DONE,
                "stats",
                "--to=neo4j+s://here",
                "--user=me",
                "--database=news",
                "--password-file=" + passwordFile);
        assertThat(cli.opened).isEqualTo(server("neo4j+s://here", "me", "from a file", "news"));

        cli.run(ExitCode.DONE, "stats", "--graph=mine");
        assertThat(cli.opened).isEqualTo(new Destination.Folder(Path.of("mine")));
    }

    @Test
    void refusesContradictingConnectionOptions() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        assertThat(usage("--to=bolt://x", "--graph=y")).contains("give one of the two");
        assertThat(usage("--user=me")).contains("name it with --to URI or NEO4J_URI");
        assertThat(usage("--to=bolt://x", "--user=me")).contains("The user me needs a password");
        assertThat(usage("--to=not a server")).contains("is not the address of a Neo4j server");
        assertThat(usage("--to=bolt://x", "--password")).contains("there is none here");
        assertThat(usage("--to=bolt://x", "--password", "--password-file=z")).contains("give one of the two");
        assertThat(usage("--to=bolt://x", "--password-file=" + empty)).contains("is empty");
        assertThat(usage("--to=bolt://x", "--password-file=" + folder.resolve("none")))
                .contains("cannot be read");
        assertThat(cli.opened).isNull();
    }

    @Test
    void noMessageRepeatsAPasswordThatStandsOnTheCommandLine() {
        assertThat(usage("--to=bolt://x", "--password=open-sesame"))
                .contains("--password asks for the password", "--password-file")
                .doesNotContain("open-sesame");
        assertThat(usage("--to=bolt://x", "--password", "open-sesame"))
                .contains("--password asks for the password")
                .doesNotContain("open-sesame");
        assertThat(usage("--to=bolt://lin:open sesame@x"))
                .contains("bolt://…@x is not the address")
                .doesNotContain("sesame");
    }

    @Test
    void aServerWithoutAPasswordIsOneWithoutAuthentication() {
        cli.run(ExitCode.DONE, "stats", "--to=bolt://open");
        assertThat(cli.opened).isEqualTo(server("bolt://open", null, null, null));
    }

    private static Destination server(String uri, String user, String password, String database) {
        return new Destination.Server(new ServerLogin(URI.create(uri), user, password, database));
    }

    private String usage(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "stats";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return cli.run(ExitCode.WRONG_USAGE, arguments).err();
    }
}
