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

class ExportCommandTest {
    private final CliHarness cli = new CliHarness();

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        cli.store.answer = new QueryResult(List.of(), List.of());
    }

    @Test
    void aFolderMustBeNamed() {
        assertThat(cli.run(ExitCode.WRONG_USAGE, "export", "--format", "neo4j-csv")
                        .err())
                .contains("-o FOLDER");
        assertThat(cli.run(ExitCode.WRONG_USAGE, "export", "--format", "neo4j-csv", "-o", "-")
                        .err())
                .contains("-o FOLDER");
    }

    @Test
    void aFolderWithFilesIsLeftAlone() throws IOException {
        Path old = Files.writeString(folder.resolve("old.csv"), "kept");

        assertThat(cli.run(ExitCode.WRONG_USAGE, "export", "--format", "neo4j-csv", "-o", folder.toString())
                        .err())
                .contains("no empty folder");
        assertThat(old).hasContent("kept");
    }

    @Test
    void aScriptOfAnEmptyGraphMakesTheSchemaOnly() {
        assertThat(cli.run(ExitCode.DONE, "export", "--format", "cypher", "-o", "-")
                        .out())
                .contains("CREATE CONSTRAINT entity_id")
                .doesNotContain("UNWIND");
    }

    @Test
    void aReaderThatLeavesEndsTheExport() {
        cli.outputIsFull = true;
        cli.outputIsPipe = true;
        assertThat(cli.run(ExitCode.READER_LEFT, "export", "--format", "cypher", "-o", "-")
                        .err())
                .isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("missing").resolve("graph.jsonl");

        assertThat(cli.run(ExitCode.WRONG_USAGE, "export", "--format", "jsonl", "-o", nowhere.toString())
                        .err())
                .contains("Cannot write to " + nowhere);
    }

    @Test
    void aFileIsThereOnceItIsWhole() throws IOException {
        Path file = folder.resolve("graph.graphml");

        cli.run(ExitCode.DONE, "export", "--format", "graphml", "-o", file.toString());

        assertThat(file).content().endsWith("</graph></graphml>");
        assertThat(Files.list(folder)).containsExactly(file);
    }
}
