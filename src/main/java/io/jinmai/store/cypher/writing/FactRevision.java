package io.jinmai.store.cypher.writing;

import io.jinmai.store.cypher.record.FactState;
import io.jinmai.store.cypher.record.SupportedFact;
import io.jinmai.store.cypher.record.Supporter;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a fact that articles support no longer, or from now on.
 *
 * @param before as it stands in the graph; null if it does not
 * @param lost the support that goes; null for none
 * @param gained the support that comes; null for none
 */
record FactRevision(FactState before, SupportedFact lost, SupportedFact gained) {

    /** The fact afterwards, as far as it is known without a look at its other articles; empty if that takes one. */
    Optional<FactState> known(int named) {
        if (!isAsCounted()) {
            return Optional.empty();
        }
        FactState after = counted();
        return after.namesAll() || namesTheFirst(after, named)
                ? Optional.of(after.namingFirst(named))
                : Optional.empty();
    }

    /** What a search has to find out. */
    SupporterSearch.Open open() {
        SupportedFact any = gained == null ? lost : gained;
        Set<String> left = lost == null ? Set.of() : lost.state().named().keySet();
        return isAsCounted()
                ? new SupporterSearch.Open(any, left, counted(), true)
                : new SupporterSearch.Open(any, left, plusGained(any.state().unsupported()), false);
    }

    /** Not where another hand has changed or deleted the fact, so that support goes which was not there. */
    private boolean isAsCounted() {
        return lost == null || before != null && before.minus(lost.state()).isPresent();
    }

    private FactState counted() {
        if (before == null) {
            return gained.state();
        }
        return plusGained(lost == null ? before : before.minus(lost.state()).orElseThrow());
    }

    private FactState plusGained(FactState state) {
        return gained == null ? state : state.plus(gained.state());
    }

    /** Whoever the fact has not named so far comes after those that it has. */
    private boolean namesTheFirst(FactState after, int most) {
        Optional<Supporter> last = before.supporters().max(Comparator.naturalOrder());
        return last.isPresent()
                && after.supporters()
                                .filter(supporter -> supporter.compareTo(last.get()) <= 0)
                                .count()
                        >= most;
    }
}
