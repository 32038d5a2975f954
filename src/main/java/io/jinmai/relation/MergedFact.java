package io.jinmai.relation;

import io.jinmai.graph.Fact;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fact and the findings that it was made of.
 *
 * @param main the finding that gave it its terms and its rule
 * @param drafts all findings, {@code main} among them
 */
public record MergedFact(Fact fact, FactDraft main, List<FactDraft> drafts) {
    public MergedFact {
        drafts = List.copyOf(drafts);
    }

    /** The same fact, into which these findings went as well without adding to it. */
    MergedFact with(List<FactDraft> more) {
        return new MergedFact(
                fact, main, Stream.concat(drafts.stream(), more.stream()).toList());
    }
}
