package io.jinmai.recognition.stage;

import io.jinmai.recognition.ProposalList;
import java.util.ArrayList;
import java.util.List;

/** Lists of names that one thread fills again and again for the sentences of the articles that it recognises together. */
final class ProposalLists {
    /** More than the sentences of nearly any bundle of articles take; of a longer article the lists are not kept. */
    private static final int MOST_KEPT = 1 << 13;

    private final List<ProposalList> kept = new ArrayList<>();
    private int used;

    /** From here on what was handed out before may be handed out again. What long lists took is let go, as no later bundle may reach them. */
    void startOver() {
        kept.subList(0, used).forEach(ProposalList::clear);
        used = 0;
    }

    /** An empty list that nobody else uses until all are handed out anew. */
    ProposalList next() {
        if (used == MOST_KEPT) {
            return new ProposalList();
        }
        if (used == kept.size()) {
            kept.add(new ProposalList());
        }
        return kept.get(used++);
    }
}
