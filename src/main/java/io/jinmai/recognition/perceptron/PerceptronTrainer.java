package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.perceptron.TaggedCorpus.TaggedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Trains the averaged structured perceptron (Collins 2002, "Discriminative Training Methods for Hidden Markov Models"). The order of
 * the texts is shuffled from a fixed seed: the same corpus and lexicons give the same model.
 */
public final class PerceptronTrainer {
    /** The figure after which cross-validation on the corpus no longer improved. */
    public static final int DEFAULT_ROUNDS = 12;

    /** A feature seen once tells one text, not the language. */
    private static final int MINIMUM_COUNT = 2;

    private static final long SEED = 20260418L;
    private static final int SIZE = TagScheme.SIZE;

    private final LexicalScanner scanner;
    private final int rounds;

    public PerceptronTrainer(LexicalScanner scanner, int rounds) {
        this.scanner = scanner;
        this.rounds = rounds;
    }

    /** A text as rows of feature numbers, and its gold tags. */
    private record Example(int[][] features, int[] gold) {}

    /** Trains on a corpus; {@code progress} hears the number of each round that ends, from 1. */
    public PerceptronModel train(TaggedCorpus corpus, IntConsumer progress) {
        return train(corpus.texts(), progress);
    }

    PerceptronModel train(List<TaggedText> texts, IntConsumer progress) {
        List<Example> examples = new ArrayList<>();
        FeatureIndex seen = new FeatureIndex();
        for (TaggedText text : texts) {
            Example example = example(text);
            for (int[] row : example.features()) {
                for (int feature : row) {
                    seen.add(feature);
                }
            }
            examples.add(example);
        }
        FeatureIndex index = seen.seenAtLeast(MINIMUM_COUNT);
        List<Example> indexed =
                new ArrayList<>(examples.stream().map(e -> toRows(e, index)).toList());
        Learner learner = new Learner(index.size());
        Random random = new Random(SEED);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(indexed, random);
            indexed.forEach(learner::learn);
            progress.accept(round);
        }
        return learner.model(index);
    }

    private Example example(TaggedText text) {
        LexicalScan scan = scanner.scan(text.text());
        FeatureTemplates templates = new FeatureTemplates(scan);
        int length = text.text().length();
        int[][] features = new int[length][];
        for (int i = 0; i < length; i++) {
            features[i] = Arrays.copyOf(templates.at(i), templates.count());
        }
        return new Example(features, TagScheme.encode(length, text.spans()));
    }

    private static Example toRows(Example example, FeatureIndex index) {
        int[][] rows = new int[example.features().length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.stream(example.features()[i])
                    .map(index::rowOf)
                    .filter(row -> row >= 0)
                    .toArray();
        }
        return new Example(rows, example.gold());
    }

    /** The weights while they are learnt. */
    private static final class Learner {
        private final AveragedWeights emission;
        private final AveragedWeights transition = new AveragedWeights(SIZE * SIZE);
        private int step;

        Learner(int featureCount) {
            emission = new AveragedWeights(featureCount * SIZE);
        }

        void learn(Example example) {
            step++;
            int length = example.gold().length;
            float[] emissions = new float[length * SIZE];
            for (int i = 0; i < length; i++) {
                for (int row : example.features()[i]) {
                    for (int tag = 0; tag < SIZE; tag++) {
                        emissions[i * SIZE + tag] += emission.get(row * SIZE + tag);
                    }
                }
            }
            int[] guess = Decoder.decode(length, emissions, (a, b) -> transition.get(a * SIZE + b));
            for (int i = 0; i < length; i++) {
                correct(example, guess, i);
            }
        }

        private void correct(Example example, int[] guess, int i) {
            int[] gold = example.gold();
            if (guess[i] != gold[i]) {
                for (int row : example.features()[i]) {
                    emission.update(row * SIZE + gold[i], 1, step);
                    emission.update(row * SIZE + guess[i], -1, step);
                }
            }
            if (i > 0 && (guess[i] != gold[i] || guess[i - 1] != gold[i - 1])) {
                transition.update(gold[i - 1] * SIZE + gold[i], 1, step);
                transition.update(guess[i - 1] * SIZE + guess[i], -1, step);
            }
        }

        PerceptronModel model(FeatureIndex index) {
            ModelBuilder builder = new ModelBuilder();
            for (int row = 0; row < index.size(); row++) {
                builder.startFeature(index.feature(row));
                for (int tag = 0; tag < SIZE; tag++) {
                    builder.weight(tag, emission.average(row * SIZE + tag, step));
                }
            }
            float[] transitions = new float[SIZE * SIZE];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = transition.average(i, step);
            }
            return builder.build(transitions);
        }
    }
}
