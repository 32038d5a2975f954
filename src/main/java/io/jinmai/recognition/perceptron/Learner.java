package io.jinmai.recognition.perceptron;

/** The weights while they are learnt: after each text, what the guess was wrong about is corrected. */
final class Learner {
    private static final int SIZE = TagScheme.SIZE;

    private final AveragedWeights emission;
    private final AveragedWeights transition = new AveragedWeights(SIZE * SIZE);
    private int step;

    /** @param featureCount how many rows of features there are */
    Learner(int featureCount) {
        emission = new AveragedWeights(featureCount * SIZE);
    }

    void learn(Example example) {
        step++;
        int length = example.gold().length;
        int[] emissions = new int[length * SIZE];
        for (int i = 0; i < length; i++) {
            for (int row : example.features()[i]) {
                emission.addTo(emissions, i * SIZE, row * SIZE, SIZE);
            }
        }
        int[] guess = new Decoder(transition.current()).decode(length, emissions);
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

    /** The average so far of a tag's weight for a feature. */
    float emission(int index) {
        return emission.average(index, step);
    }

    /** The average so far of the weight of a tag behind a tag. */
    float transition(int index) {
        return transition.average(index, step);
    }
}
