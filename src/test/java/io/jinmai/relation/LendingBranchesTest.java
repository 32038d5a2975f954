package io.jinmai.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class LendingBranchesTest {
    private static final FactDraft LOAN = draft(RelationType.LENDS_TO, "农发行", "青禾米业");
    private static final FactDraft BRANCH = draft(RelationType.BRANCH_OF, "农发行桐川支行", "农发行");

    private static FactDraft draft(RelationType type, String from, String to) {
        return new FactDraft(
                type, from, to, FactTerms.NONE, List.of(new TextSpan(0, 1, "。")), 0.9, FactStatus.STATED, "rule");
    }

    private static List<String> lenders(FactDraft... drafts) {
        return LendingBranches.apply(List.of(drafts)).stream()
                .filter(draft -> draft.type() == RelationType.LENDS_TO)
                .map(FactDraft::from)
                .toList();
    }

    @Test
    void theOnlyBranchLendsWhatItsBankLends() {
        assertThat(lenders(LOAN, BRANCH)).containsExactly("农发行桐川支行");
    }

    @Test
    void ofTwoBranchesNoneIsTaken() {
        assertThat(lenders(LOAN, BRANCH, draft(RelationType.BRANCH_OF, "农发行沂岭支行", "农发行")))
                .containsExactly("农发行");
    }

    @Test
    void aBankOfOnePlaceLendsItself() {
        assertThat(lenders(LOAN, BRANCH, draft(RelationType.LOCATED_IN, "农发行", "桐川市")))
                .containsExactly("农发行");
    }
}
