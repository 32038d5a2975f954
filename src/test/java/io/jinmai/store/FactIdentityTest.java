package io.jinmai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.FactTerms.Loan;
import io.jinmai.graph.FactTerms.Membership;
import io.jinmai.graph.FactTerms.Post;
import io.jinmai.graph.RelationType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactIdentityTest {

    @Test
    void isTheSameOnEveryMachine() {
        assertThat(FactIdentity.of(loan(2_850_000L, 2022, "税易贷", "loan"))).satisfies(identity -> {
            assertThat(identity.id()).matches("[0-9a-f]{24}").isEqualTo("00cfe4696a25f6ca4158bb66");
            assertThat(identity.terms())
                    .isEqualTo(Map.of("amountCny", 2_850_000L, "year", 2022, "product", "税易贷", "kind", "loan"));
        });
    }

    @Test
    void eachTermOfALoanTellsItApart() {
        assertThat(Stream.of(
                                loan(2_850_000L, 2022, "税易贷", "loan"),
                                loan(5_000_000L, 2022, "税易贷", "loan"),
                                loan(2_850_000L, 2023, "税易贷", "loan"),
                                loan(2_850_000L, 2022, "科创贷", "loan"),
                                loan(2_850_000L, 2022, "税易贷", "creditLine"),
                                loan(null, 2022, "税易贷", "loan"),
                                loan(2_850_000L, null, "税易贷", "loan"),
                                loan(2_850_000L, 2022, null, "loan"))
                        .map(fact -> FactIdentity.of(fact).id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theWordingOfAnAmountAndTheDayTellNothingApart() {
        FactTerms terse = new Loan(5_000_000L, "500万", 2022, null, null, "loan");
        FactTerms full = new Loan(5_000_000L, "500万元", 2022, "2022-05-12", null, "loan");

        assertThat(id(RelationType.LENDS_TO, "b", "e", terse)).isEqualTo(id(RelationType.LENDS_TO, "b", "e", full));
    }

    @Test
    void aRoleAndATitleTellApartButNotWhetherThePostIsPast() {
        assertThat(id(RelationType.MEMBER_OF, "e", "a", new Membership("chair")))
                .isNotEqualTo(id(RelationType.MEMBER_OF, "e", "a", new Membership("member")));
        assertThat(id(RelationType.WORKS_FOR, "p", "b", new Post("行长", false)))
                .isEqualTo(id(RelationType.WORKS_FOR, "p", "b", new Post("行长", true)))
                .isNotEqualTo(id(RelationType.WORKS_FOR, "p", "b", new Post("副行长", false)));
    }

    @Test
    void directionCountsExceptForTheSymmetricType() {
        assertThat(id(RelationType.SUBSIDIARY_OF, "x", "y", FactTerms.NONE))
                .isNotEqualTo(id(RelationType.SUBSIDIARY_OF, "y", "x", FactTerms.NONE))
                .isNotEqualTo(id(RelationType.BRANCH_OF, "x", "y", FactTerms.NONE));
        assertThat(FactIdentity.of(fact(RelationType.COOPERATES_WITH, "y", "x", FactTerms.NONE, FactStatus.STATED)))
                .isEqualTo(FactIdentity.of(
                        fact(RelationType.COOPERATES_WITH, "x", "y", FactTerms.NONE, FactStatus.STATED)))
                .satisfies(identity -> assertThat(identity.from()).isEqualTo("x"));
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(id(RelationType.BRANCH_OF, "a1", "b", FactTerms.NONE))
                .isNotEqualTo(id(RelationType.BRANCH_OF, "a", "1b", FactTerms.NONE));
    }

    @Test
    void whatIsOnlyPlannedIsNotWhatWasDone() {
        assertThat(Stream.of(FactStatus.values())
                        .map(status -> fact(RelationType.BRANCH_OF, "x", "y", FactTerms.NONE, status))
                        .map(fact -> FactIdentity.of(fact).id()))
                .doesNotHaveDuplicates();
    }

    private static Fact loan(Long amountCny, Integer year, String product, String kind) {
        return fact(
                RelationType.LENDS_TO,
                "b",
                "e",
                new Loan(amountCny, "x", year, null, product, kind),
                FactStatus.STATED);
    }

    private static String id(RelationType type, String from, String to, FactTerms terms) {
        return FactIdentity.of(fact(type, from, to, terms, FactStatus.STATED)).id();
    }

    private static Fact fact(RelationType type, String from, String to, FactTerms terms, FactStatus status) {
        return new Fact(type, from, to, terms, List.of(), 1, status, true, "rule");
    }
}
