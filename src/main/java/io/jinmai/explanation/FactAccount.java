package io.jinmai.explanation;

import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import java.util.Comparator;

/**
 * What became of one place at which a rule could make a fact.
 *
 * @param rule its id
 * @param from id of the first end; null where no fact was made
 * @param to id of the second end; null where no fact was made
 * @param sentence the sentence that the rule matched; null for a derived fact
 * @param matched what the rule's pattern matched there; null where a fact was made
 * @param reason for people; null where there is nothing to add to the outcome
 */
public record FactAccount(
        String rule,
        RelationType type,
        String from,
        String to,
        TextSpan sentence,
        TextSpan matched,
        Outcome outcome,
        String reason) {

    static final Comparator<FactAccount> ORDER = Comparator.comparing(
                    FactAccount::sentence, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FactAccount::outcome);

    /** What the rules and the merging after them made of it. */
    public enum Outcome {
        /** A fact of the graph. */
        MADE("made"),
        /** A further statement of a fact of the graph. */
        MERGED("merged"),
        /** A fact that the gazetteers imply. */
        DERIVED("derived"),
        /** A fact that only doubles another. */
        DROPPED("dropped"),
        /** No fact. */
        REJECTED("rejected");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** The form used in JSON. */
        public String label() {
            return label;
        }
    }
}
