package io.jinmai.store.cypher.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.store.FactIdentity;
import io.jinmai.store.StoreException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactStateTest {

    @Property
    void addingDependsNeitherOnOrderNorOnGrouping(
            @ForAll("ofArticle1") FactState a, @ForAll("ofArticle2") FactState b, @ForAll("ofArticle3") FactState c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c))).isEqualTo(FactState.sum(List.of(c, a, b)));
        assertThat(a.plus(b).plus(c).articles()).isEqualTo(3);
    }

    @Property
    void whatWasAddedCanBeTakenAway(@ForAll("ofArticle1") FactState a, @ForAll("ofArticle2") FactState b) {
        assertThat(a.plus(b).minus(a)).contains(b);
        assertThat(a.minus(a).orElseThrow().isSupported()).isFalse();
    }

    @Property
    void whatWasNeverAddedCannotBeTakenAway(@ForAll("ofArticle1") FactState a, @ForAll("ofArticle2") FactState b) {
        assertThat(a.minus(a.plus(b))).isEmpty();
        assertThat(a.unsupported().minus(a)).isEmpty();
    }

    @Property
    void ofManyArticlesThoseWithSentencesAreNamedFirst(
            @ForAll("ofArticle1") FactState a, @ForAll("ofArticle2") FactState b, @ForAll("ofArticle3") FactState c) {
        FactState all = a.plus(b).plus(c);

        FactState first = all.namingFirst(2);

        assertThat(first.ways()).isEqualTo(all.ways());
        assertThat(first.named())
                .hasSize(2)
                .allSatisfy((article, quotes) ->
                        assertThat(quotes).isEqualTo(all.named().get(article)));
        assertThat(first.namesAll()).isFalse();
        assertThat(supporters(first)).isEqualTo(supporters(all).subList(0, 2));
    }

    private static List<Supporter> supporters(FactState state) {
        return state.named().entrySet().stream().map(Supporter::of).sorted().toList();
    }

    @Property
    void aRelationshipIsReadAsItWasWritten(@ForAll("ofArticle1") FactState a, @ForAll("ofArticle2") FactState b) {
        FactState joined = a.plus(b).namingFirst(1);

        assertThat(FactState.fromRelationship(joined.toRelationship())).isEqualTo(joined);
    }

    @Property(tries = 20)
    void aFactThatDoesNotCountItsArticlesIsRefusedWithAMessage(@ForAll("ofArticle1") FactState a) {
        Map<String, Object> uncounted = new HashMap<>(a.toRelationship());
        uncounted.put("support", List.of("{}"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> FactState.fromRelationship(uncounted))
                .withMessageContaining("Load the articles into a new graph");
    }

    @Example
    void aFactIsDerivedOnlyWhileNobodyStatesIt() {
        FactState derived = state("a1", "", 0.6, true, false);
        FactState stated = state("a2", "甲方银行。", 0.4, false, true);

        assertThat(derived.plus(stated).toRelationship())
                .containsEntry("derived", false)
                .containsEntry("confidence", 0.6)
                .containsEntry("former", true)
                .containsEntry("articles", List.of("a1", "a2"))
                .containsEntry("articleCount", 2L)
                .containsEntry("evidence", List.of("甲方银行。"))
                .containsEntry("evidenceAt", List.of("a2:4-9"));
        assertThat(derived.toRelationship()).containsEntry("derived", true).doesNotContainKey("former");
    }

    @Provide
    Arbitrary<FactState> ofArticle1() {
        return of("a1");
    }

    @Provide
    Arbitrary<FactState> ofArticle2() {
        return of("2024/03/x-01#2");
    }

    @Provide
    Arbitrary<FactState> ofArticle3() {
        return of("https://n.cn/a:7-3");
    }

    private static Arbitrary<FactState> of(String article) {
        return Combinators.combine(
                        Arbitraries.of("一句话。", "另一句话。", ""),
                        Arbitraries.of(0.1, 0.5, 1.0),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((sentence, confidence, derived, former) -> state(article, sentence, confidence, derived, former));
    }

    /** @param sentence empty for none */
    private static FactState state(
            String article, String sentence, double confidence, boolean derived, boolean former) {
        Fact fact = new Fact(
                RelationType.WORKS_FOR,
                "per:1",
                "bank:1",
                new FactTerms.Post("行长", former),
                sentence.isEmpty() ? List.of() : List.of(new TextSpan(4, 4 + sentence.length(), sentence)),
                confidence,
                FactStatus.STATED,
                derived,
                derived ? "by-name" : "post-before-name");
        return FactState.of(article, List.of(fact), FactIdentity.of(fact));
    }
}
