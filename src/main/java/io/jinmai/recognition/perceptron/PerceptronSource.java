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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The perceptron's names as candidates. */
public final class PerceptronSource implements CandidateSource {
    /**
     * Strength by margin, a straight line through the precision that cross-validation found at small and at large margins: see "How sure
     * it is" in the model card, and {@code jinmai train --folds} for the present figures.
     */
    private static final double LEAST = 0.28;

    private static final double PER_MARGIN = 0.016;
    private static final double SUREST = 0.92;

    private static final int LONGEST_HAN_NAME = 3;
    private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,2}[.、．]");
    private static final String CELL_BARS = "|｜";
    private static final String PARTICLES = "是为由对向被让请";

    /** Words that follow a name and end no given name. */
    private static final String FOLLOWERS = "在说称";

    private final PerceptronTagger tagger;
    private final WordClasses bankReferences;
    private final WordClasses connectives;
    private final WordClasses verbs;
    private final WordClasses surnames;

    public PerceptronSource(PerceptronTagger tagger, Vocabulary vocabulary) {
        this.tagger = tagger;
        this.surnames = vocabulary.classes("surnames");
        this.bankReferences = vocabulary.classes("bank-references");
        this.connectives = vocabulary.classes("boundary-function");
        this.verbs =
                vocabulary.classes("post-verb", "reporting-verbs", "be-verb", "boundary-verb", "boundary-function");
    }

    /** How far a name with this margin is to be believed. */
    static double strength(double margin) {
        return Math.min(SUREST, LEAST + margin * PER_MARGIN);
    }

    @Override
    public void propose(LexicalScan scan, Consumer<Candidate> candidates) {
        for (ScoredSpan scored : tagger.tag(scan)) {
            TaggedSpan span = trimmed(scored.span(), scan);
            if (isName(scan.text(), span)) {
                candidates.accept(new Candidate(
                        span.type(), span.start(), span.end(), Source.PERCEPTRON, strength(scored.margin())));
            }
        }
    }

    /** Whether anything in it can be read aloud: signs alone (&) name nothing. */
    private static boolean isName(String text, TaggedSpan span) {
        return text.substring(span.start(), span.end()).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a name was cut out of the bank that it is said of: 该行 in 该行唐江支行. */
    private boolean endsReference(LexicalScan scan, int start) {
        return start > 0 && scan.longestAt(start - 1, bankReferences) != null;
    }

    /** Behind a word such as 比如 that the model took into the name. */
    private int behindConnective(LexicalScan scan, int start, int end) {
        WordHit word = start < end ? scan.longestAt(start, connectives) : null;
        return word != null && word.length() >= 2 && word.end() + 1 < end ? word.end() : start;
    }

    private static boolean isOutside(char c) {
        return Character.isWhitespace(c) || CELL_BARS.indexOf(c) >= 0;
    }

    /** Without white space and the bars of a table at its ends, and a person without the verb or particle that the model took into the name. */
    private TaggedSpan trimmed(TaggedSpan span, LexicalScan scan) {
        int start = span.start();
        int end = span.end();
        Matcher number = LIST_NUMBER.matcher(scan.text()).region(start, end);
        start = number.lookingAt() ? number.end() : start;
        while (start < end && isOutside(scan.text().charAt(start))) {
            start++;
        }
        while (end > start && isOutside(scan.text().charAt(end - 1))) {
            end--;
        }
        start = span.type() == MentionType.PERSON ? start : behindConnective(scan, start, end);
        start = span.type() == MentionType.BANK && endsReference(scan, start) ? start + 1 : start;
        if (span.type() == MentionType.PERSON && end - start == LONGEST_HAN_NAME) {
            WordHit verb = scan.longestAt(end - 1, verbs);
            boolean runsIntoVerb = verb != null && verb.end() > end
                    || FOLLOWERS.indexOf(scan.text().charAt(end - 1)) >= 0;
            boolean startsWithParticle =
                    PARTICLES.indexOf(scan.text().charAt(start)) >= 0 && scan.longestAt(start + 1, surnames) != null;
            end = runsIntoVerb ? end - 1 : end;
            start = startsWithParticle && !runsIntoVerb ? start + 1 : start;
        }
        return new TaggedSpan(start, end, span.type());
    }
}
