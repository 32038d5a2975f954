package io.jinmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jinmai.cli.CliHarness.Printed;
import io.jinmai.graph.FactStatus;
import io.jinmai.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
    private final CliHarness cli = new CliHarness();

    @Test
    void loadsAndAccountsForEverything() {
        Printed printed = cli.run(ExitCode.DONE, "load", "--samples");

        assertThat(cli.opened).isEqualTo(new Destination.Folder(Path.of("graph")));
        assertThat(cli.store.articles).containsOnlyKeys("sample-1", "sample-2");
        assertThat(cli.created).isTrue();
        assertThat(cli.store.calls).containsExactly("applySchema");
        assertThat(cli.store.closed).isEqualTo(1);
        assertThat(printed.out())
                .contains("Articles  2 read = 2 loaded + 0 unchanged + 0 failed\n")
                .contains(
                        "Facts     4 extracted = 2 new + 0 merged into known ones + 2 left out (2 planned) + 0 rejected")
                .contains("云溪农商银行 —LENDS_TO→ 青岭竹业有限公司 (285万元, 2023)")
                .contains("    2023年，云溪农商银行向青岭竹业发放贷款285万元。 (sample-1)")
                .contains("entities  银行 Bank 1")
                .contains("jinmai query --list");
        assertThat(printed.err()).isEmpty();
    }

    @Test
    void namesWhatFailedAndLoadsTheRest() {
        Printed printed = cli.run(ExitCode.INPUTS_FAILED, "load", "a", "missing.txt", "bad", "b");

        assertThat(cli.store.articles).containsOnlyKeys("a", "b");
        assertThat(printed.out()).contains("3 read = 2 loaded + 0 unchanged + 1 failed; 1 inputs could not be read");
        assertThat(printed.err())
                .contains("jinmai: missing.txt: there is no such file; check the path\n")
                .contains("jinmai: bad: its text could not be extracted")
                .doesNotContain("\tat ");
    }

    @Test
    void debugPrintsTheTraceOfAFailedArticle() {
        assertThat(cli.run(ExitCode.INPUTS_FAILED, "load", "bad", "--debug").err())
                .contains("a rule broke\n\tat ");
    }

    @Test
    void opensNoDatabaseWhereThereIsNothingToLoad() {
        cli.run(ExitCode.INPUTS_FAILED, "load", "missing.txt");
        assertThat(cli.opened).isNull();
    }

    @Test
    void aDryRunOpensNoDatabase() {
        Printed printed = cli.run(ExitCode.DONE, "load", "a", "--dry-run");
        assertThat(cli.opened).isNull();
        assertThat(printed.out())
                .contains("1 read = 1 extracted")
                .contains("2 extracted = 1 to load + 1 left out")
                .doesNotContain("Next");
    }

    @Test
    void skipsUnchangedArticlesUnlessToldToReload() {
        cli.run(ExitCode.DONE, "load", "a");
        assertThat(cli.run(ExitCode.DONE, "load", "a").out()).contains("0 loaded + 1 unchanged");
        assertThat(cli.run(ExitCode.DONE, "load", "a", "--reload").out()).contains("1 loaded + 0 unchanged");
    }

    @Test
    void includesPlannedFactsOnRequest() {
        cli.run(ExitCode.DONE, "load", "a", "--include", "planned,denied");
        assertThat(cli.store.articles.get("a").facts()).anyMatch(fact -> fact.status() == FactStatus.PLANNED);
    }

    @Test
    void writesTheFactsThatDoNotGoIntoTheGraph(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rejected.jsonl");

        cli.run(ExitCode.DONE, "load", "a", "b", "--rejected", file.toString());

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        JsonNode fact = new ObjectMapper().readTree(lines.get(0));
        assertThat(fact.get("article").asText()).isEqualTo("a");
        assertThat(fact.get("reason").asText()).isEqualTo("status not asked for");
        assertThat(fact.get("status").asText()).isEqualTo("planned");
        assertThat(fact.get("type").asText()).isEqualTo("LENDS_TO");
        assertThat(fact.get("from").asText()).isEqualTo("甲银行");
        assertThat(fact.get("evidence").get(0).get("text").asText()).isNotEmpty();
    }

    @Test
    void saysWhereRejectedFactsCannotBeWritten(@TempDir Path folder) {
        assertThat(cli.run(
                                ExitCode.WRONG_USAGE,
                                "load",
                                "a",
                                "--rejected",
                                folder.resolve("no/where").toString())
                        .err())
                .contains("Cannot write the facts that were not loaded")
                .doesNotContain("\tat ");
    }

    @Test
    void theNextStepsKeepTheDatabase() {
        assertThat(cli.run(ExitCode.DONE, "load", "a", "--graph", "other").out())
                .contains("jinmai stats --graph other");
    }

    @Test
    void refusesAWrongCommandLine() {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "load").err()).contains("Name files or folders");
        assertThat(cli.run(ExitCode.WRONG_USAGE, "load", "a", "--samples").err())
                .contains("or --samples");
        assertThat(cli.run(ExitCode.WRONG_USAGE, "load", "a", "--jobs", "0").err())
                .contains("--jobs must be at least 1, not 0.");
        assertThat(cli.run(ExitCode.WRONG_USAGE, "load", "a", "--batch-size", "0")
                        .err())
                .contains("--batch-size must be at least 1");
        assertThat(cli.run(ExitCode.WRONG_USAGE, "load", "a", "--include", "maybe")
                        .err())
                .contains("maybe");
        assertThat(cli.opened).isNull();
    }

    @Test
    void saysWhatStaysWhenTheDatabaseFailsInBetween() {
        cli.store.failAfterBatches = 1;
        Printed printed = cli.run(ExitCode.NO_DATABASE, "load", "a", "b", "c", "--batch-size", "2");
        assertThat(printed.err())
                .contains("the disk is full")
                .contains("Before that, 2 articles were loaded; they stay.");
    }

    @Test
    void aLostDatabaseIsNoDatabase() {
        cli.storeFailure = new StoreException(StoreException.Kind.FOLDER_IN_USE, "The folder is in use. Close it.");
        assertThat(cli.run(ExitCode.NO_DATABASE, "load", "a").err())
                .isEqualTo("jinmai: The folder is in use. Close it.\n");
    }
}
