package io.jinmai.evaluation.error;

import static io.jinmai.evaluation.Documents.fact;
import static io.jinmai.evaluation.Documents.found;
import static io.jinmai.evaluation.Documents.gold;
import static io.jinmai.evaluation.Documents.goldEntity;
import static io.jinmai.evaluation.Documents.goldFact;
import static io.jinmai.evaluation.Documents.goldLoan;
import static io.jinmai.evaluation.Documents.loan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jinmai.evaluation.Evaluation;
import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.GoldEntity;
import io.jinmai.evaluation.input.GoldFact;
import io.jinmai.evaluation.input.PredictedEntity;
import io.jinmai.evaluation.input.PredictedFact;
import io.jinmai.evaluation.input.Prediction;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ErrorListingTest {
    private static final List<GoldEntity> GOLD_PAIR = List.of(
            goldEntity("b", EntityType.BANK, "云溪农商银行"),
            goldEntity("c", EntityType.ENTERPRISE, "栖霞竹编厂"),
            goldEntity("d", EntityType.ENTERPRISE, "柳桥染坊"));
    private static final List<PredictedEntity> FOUND_PAIR = List.of(
            found("pb", EntityType.BANK, "云溪农商银行"),
            found("pc", EntityType.ENTERPRISE, "栖霞竹编厂"),
            found("pd", EntityType.ENTERPRISE, "柳桥染坊"));

    private static ErrorListing listing(GoldDocument gold, List<PredictedEntity> entities, PredictedFact... facts) {
        Prediction prediction = new Prediction(gold.id(), entities, List.of(facts));
        return ErrorListing.of(Evaluation.of(List.of(gold), List.of(prediction)));
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ?> assertErrors(ErrorListing listing) {
        return assertThat(listing.all())
                .extracting(
                        ScoringError::isMissed, ScoringError::cause, ScoringError::subject, ScoringError::counterpart);
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ?> assertEntityErrors(
            List<GoldEntity> gold, PredictedEntity... found) {
        return assertErrors(listing(gold(gold), List.of(found)));
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ?> assertFactErrors(
            GoldFact gold, PredictedFact found) {
        return assertErrors(listing(gold(GOLD_PAIR, gold), FOUND_PAIR, found));
    }

    @Test
    void anEntityMayHaveNoCounterpart() {
        assertEntityErrors(List.of(goldEntity("e", EntityType.PERSON, "卞青禾")), found("p", EntityType.PERSON, "容桂有"))
                .containsExactly(tuple(true, Cause.NOT_FOUND, "卞青禾", ""), tuple(false, Cause.FALSE, "容桂有", ""));
    }

    @Test
    void anEntityMayBeOfTheWrongKind() {
        assertEntityErrors(
                        List.of(goldEntity("e", EntityType.INSTITUTION, "云溪质检院")),
                        found("p", EntityType.ENTERPRISE, "云溪质检院"))
                .containsExactly(
                        tuple(false, Cause.WRONG_KIND, "云溪质检院", "云溪质检院 (Institution)"),
                        tuple(true, Cause.WRONG_KIND, "云溪质检院", "云溪质检院 (Enterprise)"));
    }

    @Test
    void anEntityMayHaveWrongBoundaries() {
        assertEntityErrors(
                        List.of(goldEntity("e", EntityType.DISTRICT, "柳桥工业园")),
                        found("p", EntityType.DISTRICT, "北州柳桥工业"))
                .containsExactly(
                        tuple(true, Cause.WRONG_BOUNDARIES, "柳桥工业园", "北州柳桥工业"),
                        tuple(false, Cause.WRONG_BOUNDARIES, "北州柳桥工业", "柳桥工业园"));
    }

    @Test
    void oneCharacterInCommonIsNoOverlap() {
        assertEntityErrors(List.of(goldEntity("e", EntityType.DISTRICT, "云溪市")), found("p", EntityType.DISTRICT, "市南区"))
                .extracting(error -> error.toList().get(1))
                .containsExactly(Cause.NOT_FOUND, Cause.FALSE);
    }

    @Test
    void oneEntityMayBeFoundTwice() {
        assertEntityErrors(
                        List.of(goldEntity("e", EntityType.PERSON, "卞青禾")),
                        found("p1", EntityType.PERSON, "卞青禾"),
                        found("p2", EntityType.PERSON, "卞青禾"))
                .containsExactly(tuple(false, Cause.SPLIT, "卞青禾", "卞青禾"));
    }

    @Test
    void twoEntitiesMayBeTakenForOne() {
        List<GoldEntity> two =
                List.of(goldEntity("e1", EntityType.PERSON, "卞青禾"), goldEntity("e2", EntityType.PERSON, "卞青禾"));
        assertEntityErrors(two, found("p", EntityType.PERSON, "卞青禾"))
                .containsExactly(tuple(true, Cause.JOINED, "卞青禾", "卞青禾"));
    }

    @Test
    void aLoanMayHaveTheWrongAmount() {
        assertFactErrors(goldLoan("b", "c", 2_850_000L, null), loan("pb", "pc", null, true))
                .containsExactly(
                        tuple(
                                true,
                                Cause.WRONG_AMOUNT,
                                "云溪农商银行 → 栖霞竹编厂 (2,850,000 yuan)",
                                "云溪农商银行 → 栖霞竹编厂 (no amount)"),
                        tuple(
                                false,
                                Cause.WRONG_AMOUNT,
                                "云溪农商银行 → 栖霞竹编厂 (no amount)",
                                "云溪农商银行 → 栖霞竹编厂 (2,850,000 yuan)"));
    }

    @Test
    void aFactMayBeTurnedRound() {
        assertFactErrors(
                        goldFact(RelationType.SUBSIDIARY_OF, "c", "d"),
                        fact(RelationType.SUBSIDIARY_OF, "pd", "pc", "owns"))
                .containsExactly(
                        tuple(true, Cause.WRONG_END, "栖霞竹编厂 → 柳桥染坊", "柳桥染坊 → 栖霞竹编厂"),
                        tuple(false, Cause.WRONG_END, "柳桥染坊 → 栖霞竹编厂", "栖霞竹编厂 → 柳桥染坊"));
    }

    @Test
    void aFactMayHaveAnotherEnd() {
        assertFactErrors(goldLoan("b", "c", 5L, null), loan("pb", "pd", 5L, true))
                .extracting(error -> error.toList().get(1))
                .containsExactly(Cause.WRONG_END, Cause.WRONG_END);
    }

    @Test
    void aStatedFactMayBeTakenForAPlan() {
        assertFactErrors(goldLoan("b", "c", 5L, null), loan("pb", "pc", 5L, false))
                .containsExactly(tuple(true, Cause.WRONG_STATUS, "云溪农商银行 → 栖霞竹编厂 (5 yuan)", ""));
    }

    @Test
    void aPlanMayBeTakenForAStatedFact() {
        assertFactErrors(goldLoan("b", "c", 5L, FactStatus.PLANNED), loan("pb", "pc", 5L, true))
                .containsExactly(tuple(false, Cause.WRONG_STATUS, "云溪农商银行 → 栖霞竹编厂 (5 yuan)", ""));
    }

    @Test
    void aFactCannotBeFoundWithoutItsEnds() {
        GoldDocument gold = gold(GOLD_PAIR, goldFact(RelationType.COOPERATES_WITH, "c", "d"));
        ErrorListing errors = listing(
                gold,
                List.of(FOUND_PAIR.get(0), FOUND_PAIR.get(1), found("x", EntityType.PERSON, "容桂有")),
                fact(RelationType.COOPERATES_WITH, "pc", "x", "joint"));
        assertErrors(errors)
                .contains(
                        tuple(true, Cause.END_MISSING, "栖霞竹编厂 — 柳桥染坊", "without 柳桥染坊"),
                        tuple(false, Cause.END_MISSING, "容桂有 — 栖霞竹编厂", ""));
    }

    @Test
    void aFalseFactNamesItsRuleAndItsSentence() {
        ErrorListing errors =
                listing(gold(GOLD_PAIR), FOUND_PAIR, fact(RelationType.COOPERATES_WITH, "pc", "pd", "joint"));
        assertThat(errors.all())
                .containsExactly(new ScoringError(
                        "COOPERATES_WITH", false, Cause.FALSE, "d", "栖霞竹编厂 — 柳桥染坊", "", "joint", "据悉如此。"));
    }

    @Test
    void aGroupCountsWhatItDoesNotList() {
        ErrorListing errors = listing(gold(GOLD_PAIR), List.of());
        assertThat(errors.groups(1))
                .extracting(
                        ErrorListing.Group::type,
                        ErrorListing.Group::size,
                        group -> group.listed().size())
                .containsExactly(tuple("Bank", 1, 1), tuple("Enterprise", 2, 1));
    }
}
