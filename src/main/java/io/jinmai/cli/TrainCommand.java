package io.jinmai.cli;

import io.jinmai.cli.table.RowFormat;
import io.jinmai.recognition.Lexicons;
import io.jinmai.recognition.perceptron.CrossValidation;
import io.jinmai.recognition.perceptron.ModelFile;
import io.jinmai.recognition.perceptron.PerceptronModel;
import io.jinmai.recognition.perceptron.PerceptronTrainer;
import io.jinmai.recognition.perceptron.TaggedCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the name recogniser. */
@Command(
        name = "train",
        header = "Train the name recogniser on a folder of tagged articles.",
        description = {
            "%nCORPUS_DIR holds .txt files in UTF-8: a line '# headline', the paragraphs under it, a blank line between articles, every name"
                    + " tagged in place as {X|name}. X is B bank, E enterprise, D district, A alliance, P person, I institution, T title,"
                    + " G product.",
            "%nThe same corpus gives the same model. The program that comes with sources is rebuilt with a new model in"
                    + " src/main/resources/model/names.bin."
        },
        footer = {
            "%nExamples:",
            "  jinmai train src/corpus -o src/main/resources/model/names.bin",
            "  jinmai train src/corpus -o names.bin --folds 5"
        })
final class TrainCommand extends JinmaiCommand {
    private static final double MEGABYTE = 1e6;

    @Parameters(paramLabel = "CORPUS_DIR", description = "The folder of tagged articles.")
    private Path folder;

    @Option(names = "-o", required = true, paramLabel = "MODEL", description = "Write the model to this file.")
    private Path output;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "" + PerceptronTrainer.DEFAULT_ROUNDS,
            description = "How often each learner goes through the corpus (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--folds",
            paramLabel = "K",
            defaultValue = "0",
            description =
                    "Also cut the corpus into K blocks and measure on each what a model trained on the others finds"
                            + " (default: no). Takes K times as long.")
    private int folds;

    TrainCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode execute() {
        TaggedCorpus corpus = corpus();
        check(corpus);
        PerceptronTrainer trainer = PerceptronTrainer.of(Lexicons.load(), rounds);
        if (folds > 0) {
            CrossValidation validation = CrossValidation.run(trainer, corpus, folds, this::showFold);
            terminal().clearStatus();
            terminal().out().print(RowFormat.TABLE.format(ValidationRows.of(validation), Integer.MAX_VALUE));
        }
        long start = System.nanoTime();
        PerceptronModel model = trainer.train(corpus, this::showRound);
        terminal().clearStatus();
        if (!model.isAddable()) {
            throw CommandFailure.usage("The weights of the model are too great to be added up, so it is not written to "
                    + output + ". Train it with fewer --rounds.");
        }
        save(model);
        report(corpus, model, Duration.ofNanos(System.nanoTime() - start));
        return ExitCode.DONE;
    }

    private TaggedCorpus corpus() {
        try {
            return TaggedCorpus.read(folder);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(e.getMessage());
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "Cannot read the corpus %s (%s). It must be a folder of .txt files."
                            .formatted(folder, e.getClass().getSimpleName()),
                    e);
        }
    }

    private void check(TaggedCorpus corpus) {
        if (corpus.articleCount() == 0) {
            throw CommandFailure.usage("No article in " + folder + ". It must hold .txt files of tagged articles.");
        }
        if (corpus.nameCount() == 0) {
            throw CommandFailure.usage("No name is tagged in " + folder + ". Tag every name in place as {X|name}.");
        }
        if (rounds < 1) {
            throw CommandFailure.usage("--rounds must be at least 1, not " + rounds + ".");
        }
        if (folds != 0 && (folds < 2 || folds > corpus.articleCount())) {
            throw CommandFailure.usage("--folds must be from 2 to the number of articles, which is "
                    + corpus.articleCount() + ", not " + folds + ".");
        }
    }

    private void showFold(int fold, int round) {
        terminal()
                .showStatus("Measuring: fold %d of %d, round %d of %d"
                        .formatted(fold, folds, round, PerceptronTrainer.passes(rounds)));
    }

    private void showRound(int round) {
        terminal().showStatus("Training: round %d of %d".formatted(round, PerceptronTrainer.passes(rounds)));
    }

    private void save(PerceptronModel model) {
        try {
            ModelFile.save(model, output);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "Cannot write the model to %s (%s). Its folder must exist and have room and permission for it."
                            .formatted(output, e.getClass().getSimpleName()),
                    e);
        }
    }

    private void report(TaggedCorpus corpus, PerceptronModel model, Duration time) {
        terminal()
                .say("Trained on %,d articles of %,d characters in %d rounds and %.1f s: %,d clues, %.2f MB in %s."
                        .formatted(
                                corpus.articleCount(),
                                corpus.characterCount(),
                                rounds,
                                time.toMillis() / 1e3,
                                model.clueCount(),
                                output.toFile().length() / MEGABYTE,
                                output));
    }
}
