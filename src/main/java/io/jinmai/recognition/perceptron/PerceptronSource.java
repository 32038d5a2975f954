package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.perceptron.PerceptronTagger.ScoredNames;
import io.jinmai.recognition.perceptron.TagScheme.TaggedSpan;

/** The perceptron's names as candidates. */
public final class PerceptronSource implements CandidateSource {
    /**
     * Strength by margin, a straight line at or below the precision that cross-validation found at most margins: see "How sure
     * it is" in the model card, and {@code jinmai train --folds} for the present figures.
     */
    private static final double LEAST = 0.28;

    private static final double PER_MARGIN = 0.016;
    private static final double SUREST = 0.92;
    private static final int SHORT_NAME = 2;

    /** Two characters that look like an enterprise are an ordinary word more often than not, on texts not trained on. */
    private static final double DOUBT_OF_SHORT_NAME = 0.2;

    private static final double WEAKEST = 0.05;

    private final PerceptronTagger tagger;
    private final SpanTrimmer trimmer;

    /** Made once rather than for each sentence. */
    private final ScoredNames<ProposedNames> adding = this::add;

    public PerceptronSource(PerceptronTagger tagger, Vocabulary vocabulary) {
        this.tagger = tagger;
        this.trimmer = new SpanTrimmer(vocabulary);
    }

    /** How far a name with this margin is to be believed. */
    static double strength(double margin) {
        return Math.min(SUREST, LEAST + margin * PER_MARGIN);
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        tagger.tag(scan, candidates, adding);
    }

    private void add(TaggedSpan tagged, float margin, LexicalScan scan, ProposedNames candidates) {
        TaggedSpan span = trimmer.trimmed(tagged, scan);
        if (isName(scan.text(), span)) {
            candidates.add(span.type(), span.start(), span.end(), Source.PERCEPTRON, strength(margin, span));
        }
    }

    private static double strength(float margin, TaggedSpan span) {
        boolean isShort = span.type() == MentionType.ENTERPRISE && span.end() - span.start() == SHORT_NAME;
        return Math.max(WEAKEST, strength(margin) - (isShort ? DOUBT_OF_SHORT_NAME : 0));
    }

    /** Whether anything in it can be read aloud: signs alone (&) name nothing. */
    private static boolean isName(String text, TaggedSpan span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
