package io.jinmai.store.cypher.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.graph.EntityType;
import io.jinmai.store.StoreException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntityStateTest {

    @Property
    void joiningDependsNeitherOnOrderNorOnGrouping(
            @ForAll("states") EntityState a, @ForAll("states") EntityState b, @ForAll("states") EntityState c) {
        assertThat(a.join(b)).isEqualTo(b.join(a));
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
        assertThat(a.join(b).join(b)).isEqualTo(a.join(b));
    }

    @Property
    void aContributionIsReadAsItWasWritten(@ForAll("states") EntityState state) {
        String json = EntityRecords.toContribution(state);

        assertThat(EntityRecords.fromContribution(state.id(), state.kind(), json))
                .isEqualTo(state);
    }

    @Property
    void aNodeIsReadAsItWasWritten(@ForAll("states") EntityState state) {
        assertThat(EntityRecords.fromNode(List.of("Entity", "Alliance"), state.toNode()))
                .contains(state);
    }

    @Example
    void theFullestNameLeadsAndTheOthersBecomeAliases() {
        EntityState joined = state("工行", Set.of("ICBC"), Map.of()).join(state("中国工商银行", Set.of(), Map.of()));

        assertThat(joined.toNode()).containsEntry("name", "中国工商银行").containsEntry("aliases", List.of("ICBC", "工行"));
    }

    @Example
    void aNodeThatWasJustMadeSaysNothing() {
        assertThat(EntityRecords.fromNode(List.of("Entity"), Map.of("id", "x"))).isEmpty();
    }

    @Example
    void namesANodeWithoutAKind() {
        assertThatThrownBy(() -> EntityRecords.fromNode(List.of("Entity"), Map.of("id", "x", "name", "某")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("id x");
    }

    @Example
    void refusesPropertiesOfTwoTypes() {
        assertThatThrownBy(
                        () -> state("甲", Set.of(), Map.of("level", 1)).join(state("甲", Set.of(), Map.of("level", "市"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two types");
    }

    @Provide
    Arbitrary<EntityState> states() {
        Arbitrary<String> names = Arbitraries.of("汽车联盟", "汽车党建联盟", "联盟甲", "联盟乙", "微盟");
        Arbitrary<Map<String, Object>> properties = Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of("市", "区县", "省级"),
                        Arbitraries.of(true, false),
                        Arbitraries.of("专精特新", "小巨人", "上市公司").list().ofMaxSize(3))
                .as((count, level, flag, tags) ->
                        Map.of("memberCount", count, "level", level, "anonymous", flag, "tags", tags));
        return Combinators.combine(names, names.set().ofMaxSize(3), properties).as(EntityStateTest::state);
    }

    private static EntityState state(String name, Set<String> aliases, Map<String, Object> properties) {
        TreeSet<String> forms = new TreeSet<>(aliases);
        forms.add(name);
        return new EntityState("all:1", EntityType.ALLIANCE, name, forms, properties);
    }
}
