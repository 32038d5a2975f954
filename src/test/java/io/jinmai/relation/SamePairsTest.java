package io.jinmai.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamePairsTest {
    private static FactDraft draft(RelationType type, String from, String to, FactStatus status) {
        return new FactDraft(type, from, to, FactTerms.NONE, List.of(new TextSpan(0, 1, "。")), 0.9, status, "rule");
    }

    private static List<List<FactDraft>> groups(List<FactDraft> drafts) {
        SamePairs pairs = new SamePairs(drafts);
        List<List<FactDraft>> groups = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (pairs.isFirst(i)) {
                List<FactDraft> same = new ArrayList<>();
                pairs.addFrom(i, same);
                groups.add(same);
            }
        }
        return groups;
    }

    @Test
    void findingsOfOnePairStandTogetherInTheirOrder() {
        FactDraft town = draft(RelationType.LOCATED_IN, "e1", "e4", FactStatus.STATED);
        FactDraft other = draft(RelationType.LOCATED_IN, "e2", "e3", FactStatus.STATED);

        assertThat(groups(List.of(town, other, town, town, other)))
                .containsExactly(List.of(town, town, town), List.of(other, other));
    }

    @Test
    void theEndsOfASymmetricTypeStandInNoOrder() {
        FactDraft one = draft(RelationType.COOPERATES_WITH, "e1", "e2", FactStatus.STATED);
        FactDraft turned = draft(RelationType.COOPERATES_WITH, "e2", "e1", FactStatus.STATED);
        FactDraft owner = draft(RelationType.SUBSIDIARY_OF, "e1", "e2", FactStatus.STATED);
        FactDraft owned = draft(RelationType.SUBSIDIARY_OF, "e2", "e1", FactStatus.STATED);

        assertThat(groups(List.of(one, owner, turned, owned)))
                .containsExactly(List.of(one, turned), List.of(owner), List.of(owned));
    }

    @Test
    void aPlanIsNoStatement() {
        FactDraft stated = draft(RelationType.LOCATED_IN, "e1", "e2", FactStatus.STATED);
        FactDraft planned = draft(RelationType.LOCATED_IN, "e1", "e2", FactStatus.PLANNED);

        assertThat(groups(List.of(stated, planned))).containsExactly(List.of(stated), List.of(planned));
        assertThat(groups(List.of())).isEmpty();
    }
}
