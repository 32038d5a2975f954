package io.jinmai.relation;

import io.jinmai.graph.Fact;
import java.util.List;

/** Is told what rules made of one article and what became of that. It sees; it decides nothing. */
public interface RelationObserver {
    /** Takes no notice. */
    RelationObserver NONE = new RelationObserver() {
        @Override
        public void rejected(RejectedMatch match) {}

        @Override
        public void settled(List<MergedFact> merged, List<Fact> kept) {}
    };

    void rejected(RejectedMatch match);

    /**
     * Called once, at the end.
     *
     * @param kept the facts without those of a head office that double one of its branch
     */
    void settled(List<MergedFact> merged, List<Fact> kept);
}
