package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.perceptron.PerceptronTagger.ScoredSpan;
import io.jinmai.recognition.perceptron.TagScheme.TaggedSpan;
import java.util.function.Consumer;

/** The perceptron's names as candidates. */
public final class PerceptronSource implements CandidateSource {
    /**
     * Strength by margin, a straight line through the precision that cross-validation found at small and at large margins (see the
     * model card).
     */
    private static final double LEAST = 0.28;

    private static final double PER_MARGIN = 0.0115;
    private static final double SUREST = 0.92;

    private final PerceptronTagger tagger;

    public PerceptronSource(PerceptronTagger tagger) {
        this.tagger = tagger;
    }

    private static double strength(float margin) {
        return Math.min(SUREST, LEAST + margin * PER_MARGIN);
    }

    @Override
    public void propose(LexicalScan scan, Consumer<Candidate> candidates) {
        for (ScoredSpan scored : tagger.tag(scan)) {
            TaggedSpan span = scored.span();
            candidates.accept(
                    new Candidate(span.type(), span.start(), span.end(), Source.PERCEPTRON, strength(scored.margin())));
        }
    }
}
