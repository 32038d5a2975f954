package io.jinmai.relation;

import io.jinmai.graph.RelationType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the loans that an article tells of a national bank by its bare name to the bank's branch, where the article names exactly one:
 * the lender is the most specific bank that the text makes responsible, and the head office of a bank of the whole country seldom is. A
 * bank of one place (桐川银行, told by the place in its name) keeps its loans beside its branches.
 */
final class LendingBranches {
    private LendingBranches() {}

    static List<FactDraft> apply(List<FactDraft> drafts) {
        if (!tells(RelationType.LENDS_TO, drafts) || !tells(RelationType.BRANCH_OF, drafts)) {
            return drafts;
        }
        Map<String, Set<String>> branches = new HashMap<>();
        for (FactDraft draft : drafts) {
            if (draft.type() == RelationType.BRANCH_OF) {
                branches.computeIfAbsent(draft.to(), bank -> new HashSet<>()).add(draft.from());
            }
        }
        for (FactDraft draft : drafts) {
            if (draft.type() == RelationType.LOCATED_IN) {
                branches.remove(draft.from());
            }
        }
        return branches.isEmpty()
                ? drafts
                : drafts.stream().map(draft -> ofBranch(draft, branches)).toList();
    }

    private static boolean tells(RelationType type, List<FactDraft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).type() == type) {
                return true;
            }
        }
        return false;
    }

    private static FactDraft ofBranch(FactDraft draft, Map<String, Set<String>> branches) {
        Set<String> possible = branches.getOrDefault(draft.from(), Set.of());
        return draft.type() == RelationType.LENDS_TO && possible.size() == 1
                ? draft.startingAt(possible.iterator().next())
                : draft;
    }
}
