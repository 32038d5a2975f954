package io.jinmai.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.jinmai.e2e.PackagedProgram.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong is named with its place and what to do, never with a stack trace; the rest goes on. */
class BadInputIT {
    private static final String ARTICLE = "云溪农商银行走进竹乡\n\n2023年，云溪农商银行向青岭竹业有限公司发放贷款285万元。\n";

    @TempDir
    private Path folder;

    private PackagedProgram jinmai;

    @BeforeEach
    void writeGoodAndBadInputs() throws IOException {
        jinmai = new PackagedProgram(folder);
        Files.writeString(folder.resolve("good.txt"), ARTICLE);
        Files.createFile(folder.resolve("empty.txt"));
        Files.write(
                folder.resolve("binary.txt"),
                new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 0, (byte) 0xff, (byte) 0xfe, 0, 1});
        Files.writeString(folder.resolve("feed.jsonl"), "{\"id\":\"j1\",\"text\":\"云溪镇有竹。\"}\n{\"id\": oops\n");
        Files.createDirectories(folder.resolve("nothing/here"));
    }

    @Test
    void eachBadInputIsNamedAndTheRestIsLoaded() {
        Result result =
                jinmai.run("load", "missing.txt", "empty.txt", "binary.txt", "feed.jsonl", "nothing", "good.txt");

        assertThat(result.code()).as(result.toString()).isEqualTo(1);
        assertThat(result.out()).contains("Articles  2 read = 2 loaded", "; 5 inputs could not be read");
        assertThat(result.err().lines())
                .anyMatch(line -> line.startsWith("jinmai: missing.txt: "))
                .anyMatch(line -> line.startsWith("jinmai: empty.txt: "))
                .anyMatch(line -> line.startsWith("jinmai: binary.txt: "))
                .anyMatch(line -> line.startsWith("jinmai: feed.jsonl:2: "))
                .anyMatch(line -> line.startsWith("jinmai: nothing: "))
                .noneMatch(line -> line.contains("\tat ") || line.contains("Exception"));
    }

    @Test
    void theLimitOfAFileCanBeSet() throws IOException {
        Files.writeString(folder.resolve("big.txt"), ARTICLE + "竹".repeat(500_000));

        Result refused = jinmai.run("extract", "--max-file-mb=1", "big.txt", "good.txt");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("jinmai: big.txt: it is larger than the 1 MB")
                .contains("--max-file-mb");
        assertThat(refused.out().lines()).hasSize(1);

        assertThat(jinmai.run("extract", "--max-file-mb=2", "big.txt").code()).isZero();
    }

    @Test
    void anUnreadableFileIsNamed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), ARTICLE);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(secret)).as("root reads everything").isFalse();

        Result result = jinmai.run("extract", "secret.txt", "good.txt");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("jinmai: secret.txt: ");
        assertThat(result.out()).contains("\"id\":\"good\"");
    }

    @Test
    void withNothingToLoadNoGraphIsMade() {
        assertThat(jinmai.run("load", "missing.txt").code()).isEqualTo(1);
        assertThat(folder.resolve("graph")).doesNotExist();
    }

    @Test
    void aServerThatIsNotThereIsNoDatabase() {
        Result result = jinmai.run("stats", "--to", "bolt://localhost:1");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("bolt://localhost:1").doesNotContain("\tat ");
    }

    @Test
    void aFolderWithoutAGraphIsNoDatabase() {
        Result result = jinmai.run("stats", "--graph", "nothing");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("nothing").doesNotContain("\tat ");
    }
}
