package io.jinmai.store.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.store.FactIdentity;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactStateTest {

    @Property
    void joiningDependsNeitherOnOrderNorOnGrouping(
            @ForAll("states") FactState a, @ForAll("states") FactState b, @ForAll("states") FactState c) {
        assertThat(a.join(b)).isEqualTo(b.join(a));
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
        assertThat(a.join(b).join(b)).isEqualTo(a.join(b));
    }

    @Property
    void takingAnArticleOutLeavesWhatTheOthersSay(@ForAll("states") FactState a, @ForAll("states") FactState b) {
        Set<String> leaving = a.supports().keySet();

        assertThat(a.join(b).without(leaving)).isEqualTo(b.without(leaving));
        assertThat(a.without(leaving).isSupported()).isFalse();
    }

    @Property
    void aRelationshipIsReadAsItWasWritten(@ForAll("states") FactState a, @ForAll("states") FactState b) {
        FactState joined = a.join(b);

        assertThat(FactState.fromRelationship(joined.toRelationship())).isEqualTo(joined);
    }

    @Example
    void aFactIsDerivedOnlyWhileNobodyStatesIt() {
        FactState derived = state("a1", "甲方。", 0.6, true, false);
        FactState stated = state("a2", "甲方银行。", 0.4, false, true);

        assertThat(derived.join(stated).toRelationship())
                .containsEntry("derived", false)
                .containsEntry("confidence", 0.6)
                .containsEntry("former", true)
                .containsEntry("articles", List.of("a1", "a2"))
                .containsEntry("evidence", List.of("甲方。", "甲方银行。"))
                .containsEntry("evidenceAt", List.of("a1:4-7", "a2:4-9"));
        assertThat(derived.toRelationship()).containsEntry("derived", true).doesNotContainKey("former");
    }

    @Provide
    Arbitrary<FactState> states() {
        return Combinators.combine(
                        Arbitraries.of("a1", "2024/03/x-01#2", "https://n.cn/a:7-3"),
                        Arbitraries.of("一句话。", "另一句话。", "第三句。"),
                        Arbitraries.of(0.1, 0.5, 1.0),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(FactStateTest::state);
    }

    private static FactState state(
            String article, String sentence, double confidence, boolean derived, boolean former) {
        Fact fact = new Fact(
                RelationType.WORKS_FOR,
                "per:1",
                "bank:1",
                new FactTerms.Post("行长", former),
                List.of(new TextSpan(4, 4 + sentence.length(), sentence)),
                confidence,
                FactStatus.STATED,
                derived,
                derived ? "by-name" : "post-before-name");
        return FactState.of(article, fact, FactIdentity.of(fact));
    }
}
