package io.jinmai.recognition.stage;

import io.jinmai.recognition.ProposalList;
import java.util.ArrayList;
import java.util.List;

/** Lists of proposals that one thread fills again and again, one for each sentence of the articles that it recognises together. */
final class ProposalLists {
    /** As many sentences as a bundle of articles may have; of a longer article the lists are not kept. */
    private static final int MOST_KEPT = 1 << 12;

    private final List<ProposalList> kept = new ArrayList<>();
    private int used;

    /** From here on what was handed out before may be handed out again. */
    void startOver() {
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
        ProposalList list = kept.get(used++);
        list.clear();
        return list;
    }
}
