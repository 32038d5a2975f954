package io.jinmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.cli.CliHarness.Printed;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of the user's own on the command line. */
class OwnFilesTest {
    private static final String RULES = """
            about: Who is whose.
            rules:
              - id: belongs
                relation: SUBSIDIARY_OF
                match: "a:Enterprise 归 b:Enterprise"
                from: a
                to: b
                examples:
                  - {text: "{E|甲厂}归{E|乙厂}。", facts: ["甲厂 -> 乙厂"]}
                  - {text: "{E|甲厂}和{E|乙厂}。"}
            """;

    private final CliHarness cli = new CliHarness();

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), text).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "extract, --lexicon",
        "extract, --rules",
        "load, --lexicon",
        "load, --rules",
    })
    void aFileThatIsNotThereIsNamedBeforeAnythingIsDone(String command, String option) {
        Printed printed = cli.run(ExitCode.WRONG_USAGE, command, "a", option, "none.yaml");

        assertThat(printed.err()).isEqualTo("jinmai: none.yaml does not exist; check the path.\n");
        assertThat(printed.out()).isEmpty();
        assertThat(cli.opened).isNull();
    }

    @Test
    void aFolderAndAnotherEncodingAreRefused() throws IOException {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "extract", "a", "--rules", folder.toString())
                        .err())
                .contains("is a folder");
        Path file = folder.resolve("gb.yaml");
        Files.write(file, "never: [光明]".getBytes(Charset.forName("GB18030")));
        assertThat(cli.run(ExitCode.WRONG_USAGE, "extract", "a", "--lexicon", file.toString())
                        .err())
                .contains("is not in UTF-8");
    }

    @Test
    void aModelThatIsNotThereOrNoneIsRefused() throws IOException {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "extract", "a", "--model", "none.bin")
                        .err())
                .isEqualTo("jinmai: none.bin does not exist; check the path, or write it with `jinmai train`.\n");
        assertThat(cli.run(ExitCode.WRONG_USAGE, "extract", "a", "--model", file("never: [光明]"))
                        .err())
                .contains("own.yaml is no name model of this version");
    }

    @Test
    void rulesThatDoWhatTheirExamplesSayPass() throws IOException {
        String file = file("\uFEFF" + RULES);

        assertThat(cli.run(ExitCode.DONE, "rules", "check", file).out())
                .isEqualTo(file + ": 1 rules, 2 examples, 0 failed\n");
    }

    @Test
    void whatARuleDoesOtherwiseIsShown() throws IOException {
        String file = file(RULES.replace("归{E|乙厂}", "拟归{E|乙厂}").replace(" 归 ", " 拟归|和 "));

        assertThat(cli.run(ExitCode.INPUTS_FAILED, "rules", "check", file).out())
                .isEqualTo("""
                        FILE, rule belongs: {E|甲厂}拟归{E|乙厂}。
                          expected  甲厂 -> 乙厂
                          found     甲厂 -> 乙厂 status=planned
                        FILE, rule belongs: {E|甲厂}和{E|乙厂}。
                          expected  nothing
                          found     甲厂 -> 乙厂
                        FILE: 1 rules, 2 examples, 2 failed
                        """.replace("FILE", file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "甲厂 -> 乙厂 ; 甲厂 乙厂 ; , rule belongs, examples: a fact reads 'from -> to key=value', not '甲厂 乙厂'",
                "{E|甲厂}归 ; {X|甲厂}归 ; , rule belongs, examples: no kind is tagged X; there are B bank",
                "relation: SUBSIDIARY_OF ; relation: OWNS ; , rule belongs: no relation is called 'OWNS'",
            })
    void rulesThatAreNotUnderstoodAreRefused(String sound, String bad, String problem) throws IOException {
        String file = file(RULES.replace(sound, bad));

        assertThat(cli.run(ExitCode.WRONG_USAGE, "rules", "check", file).err())
                .startsWith("jinmai: " + file + problem)
                .doesNotContain("\tat ");
    }
}
