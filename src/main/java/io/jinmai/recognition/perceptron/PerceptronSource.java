package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
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

    private static final int LONGEST_HAN_NAME = 3;

    private final PerceptronTagger tagger;
    private final WordClasses verbs;

    public PerceptronSource(PerceptronTagger tagger, Vocabulary vocabulary) {
        this.tagger = tagger;
        this.verbs = vocabulary.classes("post-verb", "reporting-verbs", "be-verb");
    }

    private static double strength(float margin) {
        return Math.min(SUREST, LEAST + margin * PER_MARGIN);
    }

    @Override
    public void propose(LexicalScan scan, Consumer<Candidate> candidates) {
        for (ScoredSpan scored : tagger.tag(scan)) {
            TaggedSpan span = scored.span();
            candidates.accept(new Candidate(
                    span.type(), span.start(), end(span, scan), Source.PERCEPTRON, strength(scored.margin())));
        }
    }

    /** The end of a name; that of a person before a verb into which the model let the name run: 郁蓝 in 由郁蓝担任. */
    private int end(TaggedSpan span, LexicalScan scan) {
        int length = span.end() - span.start();
        if (span.type() != MentionType.PERSON || length != LONGEST_HAN_NAME) {
            return span.end();
        }
        WordHit verb = scan.longestAt(span.end() - 1, verbs);
        return verb != null && verb.end() > span.end() ? span.end() - 1 : span.end();
    }
}
