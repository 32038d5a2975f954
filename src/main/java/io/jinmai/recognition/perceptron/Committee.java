package io.jinmai.recognition.perceptron;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Learners that read the same texts, each in an order of its own and each time overlooking some of the features; their mean is the model.
 * One order alone moves F1 by a point; and who may overlook a name learns its surroundings too, which pays on texts with other names
 * (Søgaard and Johannsen 2012, "Robust Learning in Random Subspaces: Equipping NLP for OOV Effects"). Both figures were chosen by
 * cross-validation and the gold sets for development.
 */
final class Committee {
    private static final int MEMBERS = 5;
    private static final double OVERLOOKED = 0.1;
    private static final long SEED = 20260418L;

    private final List<Learner> members;

    /** How many texts they have read. */
    private final int texts;

    private Committee(List<Learner> members, int texts) {
        this.members = members;
        this.texts = texts;
    }

    /**
     * The members learn side by side, as many at a time as there are processors; what each learns depends on its number alone.
     *
     * @param featureCount how many rows of features there are
     * @param progress hears the number of each round that ends, from 1, over all members; it is called by one thread at a time
     */
    static Committee taught(List<Example> examples, int featureCount, int rounds, IntConsumer progress) {
        Rounds ended = new Rounds(progress);
        return new Committee(
                IntStream.range(0, MEMBERS)
                        .parallel()
                        .mapToObj(member ->
                                teach(examples, new Learner(featureCount), new Random(SEED + member), rounds, ended))
                        .toList(),
                examples.size());
    }

    /** Counts the rounds of all members. */
    private static final class Rounds {
        private final IntConsumer progress;
        private int count;

        private Rounds(IntConsumer progress) {
            this.progress = progress;
        }

        private synchronized void ended() {
            progress.accept(++count);
        }
    }

    /** How many rounds {@link #taught} takes in all. */
    static int passes(int rounds) {
        return MEMBERS * rounds;
    }

    private static Learner teach(List<Example> examples, Learner learner, Random random, int rounds, Rounds ended) {
        List<Example> order = new ArrayList<>(examples);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(example -> learner.learn(example.overlooking(OVERLOOKED, random)));
            ended.ended();
        }
        return learner;
    }

    /** The model of the members' average weights. */
    PerceptronModel model(FeatureIndex index) {
        ModelBuilder builder = new ModelBuilder(texts);
        int clue = -1;
        for (int row : index.rowsByFeature()) {
            int feature = index.feature(row);
            if (Clue.ofFeature(feature) != clue) {
                clue = Clue.ofFeature(feature);
                builder.startClue(clue);
            }
            int place = Clue.characterOf(feature) * TagScheme.SIZE;
            for (int tag = 0; tag < TagScheme.SIZE; tag++) {
                builder.weight(place + tag, emission(row * TagScheme.SIZE + tag));
            }
        }
        float[] transitions = new float[TagScheme.SIZE * TagScheme.SIZE];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = transition(i);
        }
        return builder.build(transitions);
    }

    private float emission(int index) {
        float sum = 0;
        for (Learner member : members) {
            sum += member.emission(index);
        }
        return sum / members.size();
    }

    private float transition(int index) {
        float sum = 0;
        for (Learner member : members) {
            sum += member.transition(index);
        }
        return sum / members.size();
    }
}
