package io.jinmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.cli.CliHarness.Printed;
import io.jinmai.store.QueryResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
    private static final String HEADER = """
            // title: 某年的贷款
            // title-en: Loans of a year
            // description: Every loan.
            // param year: integer | the year
            // param bank: string = "云溪农商银行" | name of the bank
            """;

    private final CliHarness cli = new CliHarness();

    @TempDir
    private Path folder;

    @BeforeEach
    void saveOneQuery() throws IOException {
        Files.writeString(folder.resolve("loans-of-year.cypher"), HEADER + "RETURN $year, $bank\n");
        cli.queries = folder;
    }

    @Test
    void runsASavedQuery() {
        Printed printed = cli.run(ExitCode.DONE, "query", "loans-of-year", "-p", "year=2023");
        assertThat(cli.store.calls).containsExactly(HEADER + "RETURN $year, $bank {bank=云溪农商银行, year=2023}");
        assertThat(printed.out()).isEqualTo("银行\n────────────\n云溪农商银行\n");
    }

    @Test
    void tablesShowChineseNamesAndDataKeepsItsOwn() {
        cli.store.answer =
                new QueryResult(List.of("Bank", "year", "role", "x"), List.of(List.of("a", 2023L, "chair", "chair")));
        assertThat(cli.run(ExitCode.DONE, "query", "loans-of-year", "-p", "year=1")
                        .out())
                .startsWith("银行  年份  role      x")
                .endsWith("a     2023  会长单位  chair\n");
        assertThat(cli.run(ExitCode.DONE, "query", "loans-of-year", "-p", "year=1", "--format=csv")
                        .out())
                .isEqualTo("Bank,year,role,x\na,2023,chair,chair\n");
    }

    @Test
    void aResultThatCannotBeWrittenIsNoSuccess() {
        cli.outputIsFull = true;
        assertThat(cli.run(ExitCode.WRONG_USAGE, "query", "loans-of-year", "-p", "year=2023")
                        .err())
                .contains("Standard output could not be written to its end");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailureToTellOf() {
        cli.outputIsFull = true;
        cli.outputIsPipe = true;
        assertThat(cli.run(ExitCode.READER_LEFT, "query", "loans-of-year", "-p", "year=2023")
                        .err())
                .isEmpty();
    }

    @Test
    void listsTheSavedQueriesWithoutADatabase() {
        assertThat(cli.run(ExitCode.DONE, "query", "--list", "--format", "csv").out())
                .isEqualTo("name,标题,title,parameters\nloans-of-year,某年的贷款,\"Loans of a year\",\"year bank=云溪农商银行\"\n");
        assertThat(cli.opened).isNull();
    }

    @Test
    void runsCypherOfAFileAndOfStandardInput() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "RETURN $a");
        cli.run(ExitCode.DONE, "query", "-f", file.toString(), "-p", "a=[1,2]", "-p", "b=竹=子", "-p", "c=\"7\"");
        cli.standardInput = "CREATE (n)";
        cli.run(ExitCode.DONE, "query", "-", "--write");
        assertThat(cli.store.calls).containsExactly("RETURN $a {a=[1, 2], b=竹=子, c=7}", "CREATE (n) {} writing");
    }

    @Test
    void saysThatThereAreNoRows() {
        cli.store.answer = new QueryResult(List.of("bank"), List.of());
        Printed printed = cli.run(ExitCode.DONE, "query", "loans-of-year", "-p", "year=1");
        assertThat(printed.err()).isEqualTo("No rows.\n");
        assertThat(printed.out()).isEqualTo("银行\n────\n");
    }

    @Test
    void refusesWhatItCannotRunBeforeItOpensADatabase() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(usage("query")).contains("Name one query");
        assertThat(usage("query", "a", "-f", "b")).contains("Name one query");
        assertThat(usage("query", "loans-of-yaer")).contains("Did you mean loans-of-year?");
        assertThat(usage("query", "loans-of-year")).contains("it needs -p year=… (the year).");
        assertThat(usage("query", "-f", folder.resolve("none").toString())).contains("cannot be read");
        assertThat(usage("query", "-f", empty.toString())).contains("holds no Cypher statement");
        assertThat(usage("query", "-")).contains("Standard input holds no Cypher statement");
        assertThat(cli.opened).isNull();
    }

    private String usage(String... arguments) {
        return cli.run(ExitCode.WRONG_USAGE, arguments).err();
    }
}
