package io.jinmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.cli.CliHarness.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    private final CliHarness cli = new CliHarness();

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(
                folder.resolve("corpus/a.txt"), "# {B|甲江银行}开业\n{B|甲江银行}昨天开业。\n\n{B|乙山银行}也开业。\n\n{E|青竹茶业}放榜。\n");
    }

    private Printed train(ExitCode expected, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "train";
        arguments[1] = folder.resolve("corpus").toString();
        arguments[2] = "-o";
        arguments[3] = folder.resolve("names.bin").toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return cli.run(expected, arguments);
    }

    @Test
    void writesTheSameModelOfTheSameCorpus() throws IOException {
        Printed printed = train(ExitCode.DONE, "--rounds", "2");
        byte[] first = Files.readAllBytes(folder.resolve("names.bin"));
        train(ExitCode.DONE, "--rounds", "2");

        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).startsWith("Trained on 3 articles of 30 characters in 2 rounds");
        assertThat(Files.readAllBytes(folder.resolve("names.bin"))).isEqualTo(first);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    /** The recogniser reads simplified text, whatever the article is written in: so does the trainer. */
    @Test
    void traditionalCharactersTeachWhatSimplifiedOnesTeach() throws IOException {
        train(ExitCode.DONE);
        byte[] simplified = Files.readAllBytes(folder.resolve("names.bin"));
        Path file = folder.resolve("corpus/a.txt");
        Files.writeString(file, Files.readString(file).replace("银行", "銀行").replace("开业", "開業"));
        train(ExitCode.DONE);

        assertThat(Files.readString(file)).contains("銀行");
        assertThat(Files.readAllBytes(folder.resolve("names.bin"))).isEqualTo(simplified);
    }

    @Test
    void printsWhatItMeasuredByKindAndByMargin() {
        Printed printed = train(ExitCode.DONE, "--rounds", "1", "--folds", "3");

        assertThat(printed.out())
                .contains("kind", "tagged", "precision", "recall", "F1")
                .containsPattern("bank +3 ")
                .containsPattern("all +4 ")
                .contains("margin", "strength", "60 and more");
    }

    @Test
    void everyErrorInTheCorpusNamesFileAndLine() throws IOException {
        Files.writeString(folder.resolve("corpus/b.txt"), "好。\n来到{Q|甲江银行}。\n{B|甲江\n");
        Files.write(folder.resolve("corpus/c.txt"), new byte[] {(byte) 0xd0, (byte) 0xd0});

        assertThat(train(ExitCode.WRONG_USAGE).err())
                .contains("b.txt:2: unknown tag letter Q; there are B, E")
                .contains("b.txt:3: a tag must read {X|name}: {B|甲江")
                .contains("c.txt: it is not in UTF-8");
        assertThat(folder.resolve("names.bin")).doesNotExist();
    }

    @Test
    void saysWhatCannotBeTrainedOn() throws IOException {
        assertThat(train(ExitCode.WRONG_USAGE, "--folds", "4").err())
                .contains("--folds must be from 2 to the number of articles, which is 3, not 4");
        assertThat(train(ExitCode.WRONG_USAGE, "--rounds", "0").err()).contains("--rounds must be at least 1");
        Files.writeString(folder.resolve("corpus/a.txt"), "没有名称。");
        assertThat(train(ExitCode.WRONG_USAGE).err()).contains("No name is tagged in");
        Files.delete(folder.resolve("corpus/a.txt"));
        assertThat(train(ExitCode.WRONG_USAGE).err()).contains("No article in");
        Files.delete(folder.resolve("corpus"));
        assertThat(train(ExitCode.WRONG_USAGE).err()).contains("Cannot read the corpus");
    }

    @Test
    void saysWhereTheModelCannotBeWritten() {
        String corpus = folder.resolve("corpus").toString();
        String missing = folder.resolve("missing/names.bin").toString();

        assertThat(cli.run(ExitCode.WRONG_USAGE, "train", corpus, "-o", missing).err())
                .contains("Cannot write the model to");
    }
}
