package io.jinmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.store.QueryResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of {@code view}; what it draws, the tests of the explorer see. */
class ViewCommandTest {
    private final CliHarness cli = new CliHarness();

    @TempDir
    private Path folder;

    @BeforeEach
    void saveOneQuery() throws IOException {
        Files.writeString(folder.resolve("loans-of-year.cypher"), """
                // title: 某年的贷款
                // title-en: Loans of a year
                // description: Every loan.
                // param year: integer | the year
                RETURN $year
                """);
        cli.queries = folder;
    }

    @Test
    void aParameterIsOneOfASavedQuery() {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "view", "-p", "year=2023").err())
                .contains("name it with --query NAME");
        assertThat(cli.opened).isNull();
    }

    @Test
    void aSavedQueryThatCannotRunIsSaidBeforeTheDatabaseIsOpened() {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "view", "--query", "loans").err())
                .contains("no saved query loans");
        assertThat(cli.run(ExitCode.WRONG_USAGE, "view", "--query", "loans-of-year")
                        .err())
                .contains("-p year=");
        assertThat(cli.opened).isNull();
    }

    @Test
    void thereIsOneChoice() {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "view", "--query", "loans-of-year", "--around", "x")
                        .err())
                .contains("mutually exclusive");
    }

    @Test
    void rowsThatNameNothingAreSaidAndNoPageIsWritten() {
        cli.store.answer = new QueryResult(List.of("id"), List.of());
        Path page = folder.resolve("page.html");

        assertThat(cli.run(ExitCode.DONE, "view", "--query", "loans-of-year", "-p", "year=2023", "-o", page.toString())
                        .err())
                .contains("The rows of loans-of-year name nothing");
        assertThat(cli.store.calls.get(0)).contains("RETURN $year").endsWith("{year=2023}");
        assertThat(page).doesNotExist();
    }
}
