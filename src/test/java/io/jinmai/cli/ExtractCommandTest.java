package io.jinmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.cli.CliHarness.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {
    private final CliHarness cli = new CliHarness();

    @TempDir
    private Path folder;

    @Test
    void printsALineAnArticleInInputOrderWhateverTheJobs() {
        String[] ids = {"c", "a", "b", "d", "e"};
        String one = cli.run(ExitCode.DONE, "extract", "c", "a", "b", "d", "e", "--jobs=1")
                .out();
        String many = cli.run(ExitCode.DONE, "extract", "c", "a", "b", "d", "e", "--jobs=4")
                .out();
        assertThat(many).isEqualTo(one);
        assertThat(one.lines())
                .zipSatisfy(
                        List.of(ids),
                        (line, id) -> assertThat(line).startsWith("{\"document\":{\"id\":\"" + id + "\""));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReaderThatLeavesEndsTheExtraction(boolean isPipe) {
        String[] arguments = Stream.concat(
                        Stream.of("extract", "--jobs=1"),
                        IntStream.range(0, 5_000).mapToObj(i -> "article-" + i))
                .toArray(String[]::new);
        cli.outputIsFull = true;
        cli.outputIsPipe = isPipe;
        cli.run(isPipe ? ExitCode.READER_LEFT : ExitCode.WRONG_USAGE, arguments);

        assertThat(cli.extracted).hasPositiveValue().hasValueLessThan(1_000);
    }

    @Test
    void printsTextForReading() {
        assertThat(cli.run(ExitCode.DONE, "extract", "a", "--format=text").out())
                .startsWith("## 竹子里的生意")
                .contains("(900万元, 2023, planned)");
    }

    @Test
    void printsOnePageOfAllArticles() {
        assertThat(cli.run(ExitCode.DONE, "extract", "a", "b", "--format=html").out())
                .startsWith("<!doctype html>")
                .contains("href=\"#a2\"", "<article id=\"a2\">", "285万元", "银行")
                .endsWith("</html>\n");
    }

    @Test
    void explainsOnlyWhereAsked() {
        assertThat(cli.run(ExitCode.DONE, "extract", "a").out()).doesNotContain("\"explanation\"");
        assertThat(cli.run(ExitCode.DONE, "extract", "a", "--explain").out())
                .contains("\"explanation\":{\"mentions\":[", "\"facts\":[]");
        assertThat(cli.run(ExitCode.DONE, "extract", "a", "--explain", "--format=text")
                        .out())
                .contains("\nNames proposed\n", "\nRules\n");
    }

    @Test
    void thePageHasNoExplanation() {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "extract", "a", "--explain", "--format=html")
                        .err())
                .contains("--format text");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2048, Integer.MAX_VALUE})
    void aLimitThatCannotBeKeptIsRefused(int megabytes) {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "extract", "a", "--max-file-mb=" + megabytes)
                        .err())
                .contains("--max-file-mb must be between 1 and 2047, not " + megabytes + ".");
    }

    @Test
    void namesWhatFailedAndPrintsTheRest() {
        Printed printed = cli.run(ExitCode.INPUTS_FAILED, "extract", "missing.txt", "a");
        assertThat(printed.err()).isEqualTo("jinmai: missing.txt: there is no such file; check the path\n");
        assertThat(printed.out().lines()).hasSize(1);
    }

    @Test
    void writesToAFile() throws IOException {
        Path file = folder.resolve("事实.jsonl");
        Printed printed = cli.run(ExitCode.DONE, "extract", "a", "-o", file.toString());
        assertThat(printed.out()).isEmpty();
        assertThat(Files.readString(file)).contains("云溪农商银行").endsWith("}\n");
    }

    @Test
    void refusesAFileItCannotWrite() {
        Path file = folder.resolve("none/facts.jsonl");
        assertThat(cli.run(ExitCode.WRONG_USAGE, "extract", "a", "-o", file.toString())
                        .err())
                .contains("Cannot write to " + file);
    }
}
