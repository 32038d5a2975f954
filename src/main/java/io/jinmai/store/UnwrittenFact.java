package io.jinmai.store;

import io.jinmai.graph.Fact;
import java.util.Objects;

/**
 * A fact that was extracted and does not stand in the graph.
 *
 * @param article id of the article that states it
 * @param fact with the ids of its ends as that article alone gives them
 * @param from name of its first end in the article
 * @param to name of its second end
 * @param reason why it does not stand there
 */
public record UnwrittenFact(String article, Fact fact, String from, String to, Reason reason) {
    /** Why a fact does not stand in the graph. */
    public enum Reason {
        /** Nobody asked for facts of its status. */
        STATUS_NOT_ASKED_FOR("status not asked for"),
        /** The whole graph knows both ends as one entity. */
        ENDS_ARE_ONE("both ends are one entity");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** As reports put it. */
        public String label() {
            return label;
        }
    }

    public UnwrittenFact {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }
}
