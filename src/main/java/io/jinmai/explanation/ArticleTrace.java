package io.jinmai.explanation;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Fact;
import io.jinmai.recognition.RecognitionObserver;
import io.jinmai.recognition.SentenceDecision;
import io.jinmai.relation.MergedFact;
import io.jinmai.relation.RejectedMatch;
import io.jinmai.relation.RelationObserver;
import java.util.ArrayList;
import java.util.List;

/** Keeps what the stages tell of one article, and makes an account of it. For one article and one thread. */
public final class ArticleTrace implements RecognitionObserver, RelationObserver {
    private final List<SentenceDecision> decisions = new ArrayList<>();
    private final List<RejectedMatch> rejected = new ArrayList<>();
    private List<MergedFact> merged = List.of();
    private List<Fact> kept = List.of();

    @Override
    public void decided(SentenceDecision decision) {
        decisions.add(decision);
    }

    @Override
    public void rejected(RejectedMatch match) {
        rejected.add(match);
    }

    @Override
    public void settled(List<MergedFact> mergedFacts, List<Fact> keptFacts) {
        this.merged = List.copyOf(mergedFacts);
        this.kept = List.copyOf(keptFacts);
    }

    /** @param graph what the observed extraction gave */
    public Explanation explain(ArticleGraph graph) {
        return new Explanation(
                NameAccounts.of(decisions, graph.entities()), FactAccounts.of(rejected, merged, kept, graph.facts()));
    }
}
