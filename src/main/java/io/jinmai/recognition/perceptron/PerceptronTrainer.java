package io.jinmai.recognition.perceptron;

import io.jinmai.lexicon.Simplification;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.Lexicons;
import io.jinmai.recognition.perceptron.TaggedCorpus.TaggedText;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains the averaged structured perceptron (Collins 2002, "Discriminative Training Methods for Hidden Markov Models"). Texts are
 * simplified first, as the recogniser does with what it reads; their order is shuffled from a fixed seed: the same corpus and lexicons
 * give the same model. Several learners are averaged ({@link Committee}).
 */
public final class PerceptronTrainer {
    /** How often each learner goes through the corpus; more no longer improved what is found in other texts. */
    public static final int DEFAULT_ROUNDS = 8;

    /** A feature seen once tells one text, not the language. */
    private static final int MINIMUM_COUNT = 2;

    private final Simplification simplification;
    private final LexicalScanner scanner;
    private final int rounds;

    public PerceptronTrainer(Simplification simplification, LexicalScanner scanner, int rounds) {
        this.simplification = simplification;
        this.scanner = scanner;
        this.rounds = rounds;
    }

    /** A trainer with the lexicons that the recogniser uses. */
    public static PerceptronTrainer of(Lexicons lexicons, int rounds) {
        LexicalScanner scanner =
                new LexicalScanner(lexicons.vocabulary(), lexicons.districts()::isTown, new DictionaryCutter());
        return new PerceptronTrainer(lexicons.simplification(), scanner, rounds);
    }

    /** How often the corpus is gone through in all, if each learner does so {@code rounds} times. */
    public static int passes(int rounds) {
        return Committee.passes(rounds);
    }

    /** Trains on a corpus; {@code progress} hears the number of each round that ends, from 1. */
    public PerceptronModel train(TaggedCorpus corpus, IntConsumer progress) {
        return train(corpus.texts(), progress);
    }

    PerceptronModel train(List<TaggedText> texts, IntConsumer progress) {
        List<Example> examples = texts.stream().map(this::example).toList();
        FeatureIndex index = index(examples);
        List<Example> indexed = examples.stream().map(e -> toRows(e, index)).toList();
        return Committee.taught(indexed, index.size(), rounds, progress).model(index);
    }

    /** The text as the recogniser would see it. */
    LexicalScan scan(TaggedText text) {
        return scanner.scan(simplification.simplify(text.text()));
    }

    /** A text with its features by their numbers, not yet by their rows. */
    private Example example(TaggedText text) {
        Clues clues = new Clues(scan(text));
        int length = text.text().length();
        IntStream.Builder[] features =
                Stream.generate(IntStream::builder).limit(length).toArray(IntStream.Builder[]::new);
        for (int place = -1; place <= length; place++) {
            clues.findAt(place);
            for (int clue = 0; clue < clues.count(); clue++) {
                addFeatures(clues.numbers()[clue], clues.span(clue), place, features);
            }
        }
        int[][] numbers = Arrays.stream(features)
                .map(builder -> builder.build().toArray())
                .toArray(int[][]::new);
        return new Example(numbers, TagScheme.encode(length, text.spans()));
    }

    private static void addFeatures(int clue, Clues.Span span, int place, IntStream.Builder[] features) {
        for (int distance = span.first; distance <= span.last; distance++) {
            if (place + distance >= 0 && place + distance < features.length) {
                features[place + distance].add(Clue.feature(clue, distance));
            }
        }
    }

    private static FeatureIndex index(List<Example> examples) {
        FeatureIndex seen = new FeatureIndex();
        for (Example example : examples) {
            for (int[] row : example.features()) {
                for (int feature : row) {
                    seen.add(feature);
                }
            }
        }
        return seen.seenAtLeast(MINIMUM_COUNT);
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
}
