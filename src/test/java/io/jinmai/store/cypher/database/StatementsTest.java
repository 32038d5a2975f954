package io.jinmai.store.cypher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void everyTypeOfFactHasItsOwnStatement() {
        assertThat(Statements.perType("load/create-facts"))
                .hasSize(RelationType.values().length)
                .allSatisfy((type, statement) ->
                        assertThat(statement).contains("[fact:" + type + "]").doesNotContain("FACT_TYPE"));
    }

    @Test
    void everyKindOfEntityHasItsOwnStatementThatTakesAllOtherKindsAway() {
        String[] labels = Arrays.stream(EntityType.values())
                .map(kind -> ":" + kind.label())
                .toArray(String[]::new);

        assertThat(Statements.perKind("load/write-entities"))
                .hasSize(EntityType.values().length)
                .allSatisfy((kind, statement) ->
                        assertThat(statement).contains("SET e:" + kind.label()).contains(labels));
    }

    @Test
    void everyTypeOfFactIsUniqueAndCounted() {
        assertThat(Statements.all("schema/constraints")).hasSize(3 + RelationType.values().length);
        for (RelationType type : RelationType.values()) {
            assertThat(Statements.one("schema/constraints")).contains("[f:" + type + "]");
            assertThat(Statements.one("load/statistics")).contains("[f:" + type + "]");
        }
    }

    @Test
    void namesAStatementThatIsMissing() {
        assertThatThrownBy(() -> Statements.one("load/nothing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/cypher/load/nothing.cypher");
    }
}
