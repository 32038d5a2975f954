package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.perceptron.TagScheme.TaggedSpan;
import java.util.ArrayList;
import java.util.List;

/** Tags names in a text with a trained model. Thread-safe. */
public final class PerceptronTagger {
    private static final int SIZE = TagScheme.SIZE;

    private final PerceptronModel model;
    private final Decoder decoder;
    private final ThreadLocal<ScoreBuffers> buffers = ThreadLocal.withInitial(ScoreBuffers::new);
    private final ThreadLocal<ClueSums> sums;

    /** Reads the dictionary of words, too, so that the first text need not wait for it. */
    public PerceptronTagger(PerceptronModel model) {
        this.model = model;
        this.sums = ThreadLocal.withInitial(() -> new ClueSums(model));
        this.decoder = new Decoder(model.transitions());
        WordDictionary.shipped();
    }

    /**
     * A name and how sure the model is of it.
     *
     * @param margin how much the sequence with this name scores above the one in which its characters are no name, a character
     */
    record ScoredSpan(TaggedSpan span, float margin) {}

    /**
     * Receives names, each with its margin as {@link ScoredSpan} tells it.
     *
     * @param <R> what else is to be at hand then
     */
    @FunctionalInterface
    interface ScoredNames<R> {
        void accept(TaggedSpan span, float margin, LexicalScan scan, R receiver);
    }

    /** The names of a text in order, not overlapping; positions are those of {@link LexicalScan#text()}. */
    List<ScoredSpan> tag(LexicalScan scan) {
        List<ScoredSpan> names = new ArrayList<>();
        tag(scan, names, (span, margin, tagged, receiver) -> receiver.add(new ScoredSpan(span, margin)));
        return names;
    }

    /** Hands on the same. */
    <R> void tag(LexicalScan scan, R receiver, ScoredNames<R> names) {
        int length = scan.text().length();
        if (length == 0) {
            return;
        }
        ScoreBuffers kept = buffers.get();
        int[] emissions = kept.emissions(length * SIZE);
        sums.get().addUp(scan, emissions);
        int[] tags = kept.tags(length);
        decoder.decode(length, emissions, kept.paths((length + 1) * SIZE), tags);
        for (int i = 0; i < length; i++) {
            TaggedSpan span = TagScheme.nameAt(i, tags);
            if (span != null) {
                names.accept(span, margin(span, length, tags, emissions), scan, receiver);
            }
        }
    }

    private float margin(TaggedSpan span, int length, int[] tags, int[] emissions) {
        int margin = 0;
        int outside = TagScheme.OUTSIDE;
        for (int i = span.start(); i < span.end(); i++) {
            int scores = i * SIZE;
            margin += emissions[scores + tags[i]] - emissions[scores + outside];
            if (i > 0) {
                int previous = i == span.start() ? tags[i - 1] : outside;
                margin += model.transition(tags[i - 1], tags[i]) - model.transition(previous, outside);
            }
        }
        if (span.end() < length) {
            margin += model.transition(tags[span.end() - 1], tags[span.end()])
                    - model.transition(outside, tags[span.end()]);
        }
        return margin * PerceptronModel.WEIGHT_STEP / (span.end() - span.start());
    }
}
