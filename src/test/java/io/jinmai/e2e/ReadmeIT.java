package io.jinmai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.cli.ExitCode;
import io.jinmai.e2e.PackagedProgram.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README tells people to type works, in its order, in a folder with a few articles. */
class ReadmeIT {
    private static final Path README = Path.of("README.md");
    private static final String HELP = " --help";
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("(?<= )--?[a-z-]+");
    private static final String BUILD = "mvn -q -DskipTests package && target/jinmai/bin/";

    @TempDir
    private Path folder;

    @Test
    void everyCommandWorks() throws IOException {
        Files.createDirectory(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/竹乡.txt"), "竹乡的贷款\n\n2023年，中国工商银行柯桥支行向青岭竹业有限公司发放贷款285万元。\n");
        Files.writeString(folder.resolve("more.jsonl"), "{\"id\":\"m1\",\"text\":\"中国工商银行在柯桥区开业。\"}\n");
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("竹乡.txt"), "卞青禾任青岭竹业有限公司总经理。\n");
        Files.writeString(gold.resolve("竹乡.json"), """
                {"id": "竹乡", "entities": [{"id": "p", "type": "Person", "name": "卞青禾", "mentions": ["卞青禾"]}], "relations": []}
                """);
        PackagedProgram shell = new PackagedProgram(folder)
                .with("PATH", PackagedProgram.LAUNCHER.getParent() + ":" + System.getenv("PATH"));
        List<String> commands = commands();

        assertThat(commands).hasSizeGreaterThan(10);
        assertWorks(shell, commands.get(0));
        try (RunningServer server = shell.serve()) {
            assertThat(server.said("User")).isEqualTo("neo4j");
            commands.stream().skip(1).forEach(command -> assertWorks(shell, command));
        }
    }

    private static void assertWorks(PackagedProgram shell, String command) {
        Result result = shell.runCommand("", List.of("bash", "-c", command));
        assertThat(result.code()).as("%s: %s", command, result).isZero();
        if (command.endsWith(HELP)) {
            assertThat(OPTION.matcher(command).results().map(MatchResult::group))
                    .allMatch(result.out()::contains);
        }
    }

    /**
     * Without those of Maven, and that of Spark, which SparkJobIT tries. Of a server that README only supposes, and of one that never ends,
     * the options are looked up.
     */
    private static List<String> commands() throws IOException {
        Matcher blocks = SHELL_BLOCK.matcher(Files.readString(README));
        return blocks.results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.startsWith(BUILD) ? line.substring(BUILD.length()) : line)
                .filter(line -> !line.startsWith("mvn ") && !line.startsWith("spark-submit "))
                .map(line -> line.contains(" --to ") || line.equals("jinmai serve") ? line + HELP : line)
                .toList();
    }

    @Test
    void namesTheExitCodesThereAre() throws IOException {
        String readme = Files.readString(README);
        for (ExitCode code : ExitCode.values()) {
            assertThat(readme).contains("| " + code.code() + " | " + code.description() + " |");
        }
    }
}
