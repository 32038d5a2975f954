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
    /** Its cross-validated precision over all kinds, rounded down (see the model card). */
    private static final double STRENGTH = 0.82;

    private final PerceptronTagger tagger;

    public PerceptronSource(PerceptronTagger tagger) {
        this.tagger = tagger;
    }

    private static double strength(float margin) {
        return STRENGTH;
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
