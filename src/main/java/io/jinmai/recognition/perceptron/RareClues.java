package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/**
 * The clues of a text that tell one character, or one word of a lexicon, from thousands of others, and so lie all over the model. Those of
 * a whole text are looked up before any is added, since each look-up waits for memory and the processor can wait for many at once. For
 * one thread.
 */
final class RareClues {
    private final PerceptronModel model;

    /** Where the model keeps those that it knows, place by place. */
    private int[] found = {};

    /** By place, of which the first is the one before the text, where what is found up to its end ends. */
    private int[] ends = {};

    RareClues(PerceptronModel model) {
        this.model = model;
    }

    /** Looks up those of the text that {@code clues} has read. */
    void find(Clues clues, int length) {
        ends = ends.length < length + 2 ? new int[length + 2] : ends;
        int end = 0;
        for (int place = -1; place <= length; place++) {
            clues.findRare(place);
            int most = end + PerceptronModel.FOUND * clues.count();
            if (found.length < most) {
                found = Arrays.copyOf(found, 2 * most);
            }
            end = model.find(clues.numbers(), clues.count(), found, end);
            ends[place + 1] = end;
        }
    }

    /** Adds what those at a place say to the scores of the characters around it, which start at {@code offset}. */
    void addTo(int[] scores, int offset, int place) {
        model.add(scores, offset, found, place < 0 ? 0 : ends[place], ends[place + 1]);
    }
}
