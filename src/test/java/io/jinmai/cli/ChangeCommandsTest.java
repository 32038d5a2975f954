package io.jinmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.cli.CliHarness.Printed;
import org.junit.jupiter.api.Test;

/** Commands that take articles out, and those that tell why the graph is as it is. */
class ChangeCommandsTest {
    private final CliHarness cli = new CliHarness();

    @Test
    void removesArticlesAndNamesThoseThatAreNotThere() {
        cli.run(ExitCode.DONE, "load", "a", "b");

        Printed printed = cli.run(ExitCode.INPUTS_FAILED, "remove", "a", "c");

        assertThat(cli.store.articles).containsOnlyKeys("b");
        assertThat(printed.err()).isEqualTo("jinmai: c: the graph has no article of this id\n");
    }

    @Test
    void removingWhatIsThereIsDone() {
        cli.run(ExitCode.DONE, "load", "a");

        assertThat(cli.run(ExitCode.DONE, "remove", "a").out()).startsWith("Removed   1 articles");
    }

    @Test
    void removingNeedsAnArticle() {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "remove").err()).contains("ARTICLE");
    }

    @Test
    void pruningNeedsAFolder() {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "load", "a", "--prune").err()).contains("--prune needs a folder");
    }

    @Test
    void explainsAName() {
        assertThat(cli.run(ExitCode.DONE, "explain", "云溪农商银行", "--format", "csv")
                        .out())
                .startsWith("bank");
        assertThat(cli.store.calls).contains("explainName 云溪农商银行");
    }

    @Test
    void countsSinceADay() {
        cli.run(ExitCode.DONE, "stats", "--since", "2024-03-01");

        assertThat(cli.store.calls).contains("statisticsSince 2024-03-01");
        assertThat(cli.run(ExitCode.WRONG_USAGE, "stats", "--since", "March").err())
                .contains("--since");
    }
}
