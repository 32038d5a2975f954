package io.jinmai.relation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {
    private static final Clauses CLAUSES = Clauses.of("甲来了,乙走了；贷了1,000元");

    @Test
    void clausesLieBetweenTheirEnds() {
        assertThat(CLAUSES.clauseStart(2)).isZero();
        assertThat(CLAUSES.clauseEnd(0)).isEqualTo(3);
        assertThat(CLAUSES.clauseStart(5)).isEqualTo(4);
        assertThat(CLAUSES.clauseEnd(5)).isEqualTo(7);
    }

    @Test
    void aCommaWithinANumberEndsNone() {
        assertThat(CLAUSES.clauseStart(14)).isEqualTo(8);
        assertThat(CLAUSES.clauseEnd(8)).isEqualTo(16);
    }

    @Test
    void semicolonsPartStatements() {
        assertThat(CLAUSES.statementStart(5)).isZero();
        assertThat(CLAUSES.statementEnd(0)).isEqualTo(7);
        assertThat(CLAUSES.statementStart(9)).isEqualTo(8);
        assertThat(CLAUSES.statementEnd(9)).isEqualTo(16);
    }

    @Test
    void aTextWithoutMarksIsOneClause() {
        Clauses clauses = Clauses.of("青岭");

        assertThat(clauses.clauseStart(1)).isZero();
        assertThat(clauses.clauseEnd(0)).isEqualTo(2);
        assertThat(clauses.statementEnd(1)).isEqualTo(2);
    }
}
