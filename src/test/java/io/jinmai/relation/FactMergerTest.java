package io.jinmai.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.FactTerms.Loan;
import io.jinmai.graph.FactTerms.Membership;
import io.jinmai.graph.FactTerms.Post;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactMergerTest {
    private static FactDraft draft(RelationType type, String from, String to, FactTerms terms, int sentence) {
        return draft(type, from, to, terms, sentence, FactStatus.STATED, 0.8);
    }

    private static FactDraft draft(
            RelationType type,
            String from,
            String to,
            FactTerms terms,
            int sentence,
            FactStatus status,
            double confidence) {
        TextSpan evidence = new TextSpan(sentence * 10, sentence * 10 + 4, "第" + sentence + "句。");
        return new FactDraft(type, from, to, terms, List.of(evidence), confidence, status, "rule-" + sentence);
    }

    private static List<Fact> merge(List<FactDraft> drafts) {
        return FactMerger.merge(drafts, false).facts();
    }

    private static FactDraft loan(Long yuan, Integer year, int sentence) {
        return draft(
                RelationType.LENDS_TO,
                "bank",
                "firm",
                new Loan(yuan, yuan == null ? null : yuan + "元", year, null, null, "loan"),
                sentence);
    }

    private static FactDraft member(String role, int sentence) {
        return draft(RelationType.MEMBER_OF, "firm", "club", new Membership(role), sentence);
    }

    private static FactDraft post(String title, int sentence) {
        return draft(RelationType.WORKS_FOR, "person", "firm", new Post(title, false), sentence);
    }

    @Test
    void theSameFactToldTwiceIsOneWithBothSentences() {
        List<Fact> facts = merge(List.of(
                draft(RelationType.LOCATED_IN, "firm", "town", FactTerms.NONE, 1),
                draft(RelationType.LOCATED_IN, "firm", "town", FactTerms.NONE, 2, FactStatus.STATED, 0.9)));

        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.evidence()).extracting(TextSpan::start).containsExactly(10, 20);
            assertThat(fact.confidence()).isEqualTo(0.9);
            assertThat(fact.derived()).isFalse();
        });
    }

    @Test
    void theEndsOfASymmetricFactMayChangePlaces() {
        assertThat(merge(List.of(
                        draft(RelationType.COOPERATES_WITH, "b", "a", FactTerms.NONE, 1),
                        draft(RelationType.COOPERATES_WITH, "a", "b", FactTerms.NONE, 2))))
                .hasSize(1);
        assertThat(merge(List.of(
                        draft(RelationType.SUBSIDIARY_OF, "b", "a", FactTerms.NONE, 1),
                        draft(RelationType.SUBSIDIARY_OF, "a", "b", FactTerms.NONE, 2))))
                .hasSize(2);
    }

    @Test
    void whatIsPlannedDoesNotMergeWithWhatIsStated() {
        assertThat(merge(List.of(
                        draft(RelationType.LOCATED_IN, "firm", "town", FactTerms.NONE, 1),
                        draft(RelationType.LOCATED_IN, "firm", "town", FactTerms.NONE, 2, FactStatus.PLANNED, 0.8))))
                .extracting(Fact::status)
                .containsExactly(FactStatus.STATED, FactStatus.PLANNED);
    }

    @Test
    void anOfficeOutranksMembershipAndTheChairTheRest() {
        assertThat(merge(List.of(member("member", 1), member("viceChair", 2), member("founder", 3))))
                .extracting(Fact::terms)
                .containsExactly(new Membership("viceChair"));
        assertThat(merge(List.of(member("chair", 1), member("rotatingChair", 2))))
                .extracting(Fact::terms)
                .containsExactly(new Membership("chair"));
    }

    @Test
    void eachAmountIsAFacilityOfItsOwn() {
        assertThat(merge(List.of(loan(3_000_000L, null, 1), loan(5_000_000L, null, 2))))
                .hasSize(2);
        assertThat(merge(List.of(loan(3_000_000L, 2021, 1), loan(3_000_000L, 2022, 2))))
                .hasSize(2);
    }

    @Test
    void whatOneTellingLeavesOpenTheOtherFills() {
        assertThat(merge(List.of(loan(null, null, 1), loan(3_000_000L, 2022, 2), loan(3_000_000L, null, 3))))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(((Loan) fact.terms()).amountCny()).isEqualTo(3_000_000L);
                    assertThat(((Loan) fact.terms()).year()).isEqualTo(2022);
                    assertThat(fact.evidence()).hasSize(3);
                });
    }

    @Test
    void aPostWithoutTitleJoinsTheOnesWithTitle() {
        assertThat(merge(List.of(post(null, 1), post("厂长", 2), post("书记", 3))))
                .extracting(Fact::terms)
                .containsExactly(new Post("厂长", false), new Post("书记", false));
        assertThat(merge(List.of(post(null, 1)))).hasSize(1);
    }

    @Test
    void theBankAboveALendingBranchDoesNotLendTheSameAmountAgain() {
        FactTerms terms = new Loan(3_000_000L, "300万元", null, null, null, "loan");
        FactDraft branch = draft(RelationType.LENDS_TO, "branch", "firm", terms, 1);
        FactDraft head = draft(RelationType.LENDS_TO, "head", "firm", terms, 1);
        FactDraft above = draft(RelationType.BRANCH_OF, "branch", "head", FactTerms.NONE, 1);

        assertThat(HeadOfficeDoubles.without(merge(List.of(branch, head, above))))
                .extracting(Fact::from)
                .containsExactlyInAnyOrder("branch", "branch");
        assertThat(HeadOfficeDoubles.without(merge(List.of(branch, head)))).hasSize(2);
    }

    @Test
    void everyFindingGoesIntoOneFact() {
        List<FactDraft> drafts =
                List.of(post("厂长", 1), post(null, 2), post("董事长", 3), member("chair", 4), member("member", 5));

        FactMerger merger = FactMerger.merge(drafts, true);
        List<MergedFact> merged = merger.merged();

        assertThat(merged).extracting(MergedFact::fact).isEqualTo(merger.facts());
        assertThat(merged).flatExtracting(MergedFact::drafts).containsExactlyInAnyOrderElementsOf(drafts);
        assertThat(merged).allSatisfy(fact -> {
            assertThat(fact.drafts()).contains(fact.main());
            assertThat(fact.fact().rule()).isEqualTo(fact.main().rule());
        });
    }
}
