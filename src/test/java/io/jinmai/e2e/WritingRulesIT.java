package io.jinmai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.e2e.PackagedProgram.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on names and rules of one's own shows the files there are, and its commands print what it says. */
class WritingRulesIT {
    private static final Path PAGE = Path.of("src/site/markdown/writing-rules.md");
    private static final Path FILES = Path.of("src/site/resources/writing-rules");
    private static final Pattern BLOCK =
            Pattern.compile("`([a-z-]+\\.(?:txt|yaml))`[^`\n]*:\n\n```(?:text|yaml)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final String PROMPT = "$ ";
    private static final String LEFT_OUT = "…";

    @TempDir
    private Path folder;

    private record Command(String line, List<String> output) {}

    @Test
    void theFilesItShowsAreTheFilesThereAre() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, String> shown = BLOCK.matcher(page)
                .results()
                .collect(Collectors.toMap(block -> block.group(1), block -> block.group(2)));

        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                assertThat(shown).containsEntry(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(shown).hasSize(4);
    }

    @Test
    void itsCommandsPrintWhatItSays() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        List<Command> commands = commands();
        assertThat(commands).hasSize(6);
        commands.forEach(this::assertPrints);
    }

    private static List<Command> commands() throws IOException {
        List<Command> commands = new ArrayList<>();
        for (MatchResult block :
                CONSOLE.matcher(Files.readString(PAGE)).results().toList()) {
            for (String line : block.group(1).lines().toList()) {
                if (line.startsWith(PROMPT)) {
                    commands.add(new Command(line.substring(PROMPT.length()), new ArrayList<>()));
                } else {
                    commands.get(commands.size() - 1).output().add(line);
                }
            }
        }
        return commands;
    }

    private void assertPrints(Command command) {
        PackagedProgram shell = new PackagedProgram(folder)
                .with("PATH", PackagedProgram.LAUNCHER.getParent() + ":" + System.getenv("PATH"));
        Result result = shell.runCommand("", List.of("bash", "-c", command.line()));

        assertThat(result.err()).as(command.line()).doesNotContain("\tat ");
        assertThat(result.out()).as(command.line()).matches(pattern(command.output()));
    }

    /** The lines as they are; one that says that others are left out stands for any number of them. */
    private static Pattern pattern(List<String> lines) {
        return Pattern.compile(lines.stream()
                .map(line -> line.equals(LEFT_OUT) ? "(?:.*\n)*?" : Pattern.quote(line + "\n"))
                .collect(Collectors.joining()));
    }
}
