package io.jinmai.explanation;

import io.jinmai.graph.TextSpan;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Refusal;
import java.util.List;

/**
 * What became of a stretch of text that sources took for a name.
 *
 * @param type as which it was accepted, else its likeliest
 * @param strength what the proposals of that type come to together, above 0 and below 1; 0 for a part of a name that nobody proposed
 * @param proposals who proposed it, and as what
 * @param refusal why it cannot be a name; null unless it is {@link Decision#REFUSED}
 * @param lostTo the names that were taken in its place; empty unless it is {@link Decision#OVERLAPPED}
 */
public record NameAccount(
        TextSpan span,
        MentionType type,
        Decision decision,
        double strength,
        List<Proposal> proposals,
        Refusal refusal,
        List<TextSpan> lostTo) {

    /** What the recogniser decided. */
    public enum Decision {
        /** It is a mention. */
        ACCEPTED("accepted"),
        /** It is a mention as a part of the longer name around it. */
        PART_OF_NAME("partOfName"),
        /** Names that overlap it are worth more together. */
        OVERLAPPED("overlapped"),
        /** All proposals together do not make it likely. */
        TOO_WEAK("tooWeak"),
        /** It cannot be a name. */
        REFUSED("refused"),
        /** It names who wrote the article. */
        BYLINE("byline");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        /** The form used in JSON. */
        public String label() {
            return label;
        }
    }

    /** One source's opinion. */
    public record Proposal(Source source, MentionType type, double strength) {}

    public NameAccount {
        proposals = List.copyOf(proposals);
        lostTo = List.copyOf(lostTo);
        if ((refusal != null) != (decision == Decision.REFUSED)) {
            throw new IllegalArgumentException(decision + " with refusal " + refusal);
        }
    }
}
