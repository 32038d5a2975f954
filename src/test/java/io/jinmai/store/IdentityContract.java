package io.jinmai.store;

import static io.jinmai.store.Graphs.article;
import static io.jinmai.store.Graphs.enterprise;
import static io.jinmai.store.Graphs.entity;
import static io.jinmai.store.Graphs.fact;
import static io.jinmai.store.Graphs.loan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom names mean in every store, and why. */
interface IdentityContract extends StoreContract {
    @Test
    default void aShortNameJoinsTheOneFullNameAndLeavesItWhereASecondComes() {
        Entity full = enterprise("Enterprise:浙江青岭竹业有限公司", "浙江青岭竹业有限公司");
        Entity rival = enterprise("Enterprise:安徽青岭竹业有限公司", "安徽青岭竹业有限公司");
        Entity shortForm = enterprise("Enterprise:青岭竹业", "青岭竹业");
        store().load(List.of(article(
                "a1",
                List.of(BRANCH, shortForm),
                loan(BRANCH.id(), shortForm.id(), 2_850_000L, 2022, "龙湾支行向青岭竹业放款。"))));
        store().load(List.of(knownAs(article("a2", List.of(full)), full, shortForm)));

        assertThat(borrowers()).containsExactly(full.id());
        assertThat(store().statistics().entities()).containsEntry("Enterprise", 1L);

        store().load(List.of(knownAs(article("a3", List.of(rival)), rival, shortForm)));

        assertThat(borrowers()).containsExactly(shortForm.id());

        store().remove(Set.of("a2"));

        assertThat(borrowers()).containsExactly(rival.id());
    }

    private static NamedArticle knownAs(NamedArticle article, Entity full, Entity shortForm) {
        return NamedArticle.of(article.graph(), Map.of(full.id(), Set.of(shortForm.id())));
    }

    private List<String> borrowers() {
        return CanonicalDump.of(store()).stream()
                .filter(line -> line.startsWith("LENDS_TO"))
                .map(line -> line.split(" ")[2])
                .toList();
    }

    @Test
    default void aPersonIsOneAcrossPostsThatAnArticleLinks() {
        Entity early = entity("Person:林晓@" + ICBC.id(), EntityType.PERSON, "林晓", Map.of());
        Entity late = entity("Person:林晓@" + VALVE.id(), EntityType.PERSON, "林晓", Map.of());
        store().load(List.of(article("a1", List.of(ICBC, early), post(early, ICBC))));
        store().load(List.of(article("a2", List.of(VALVE, late), post(late, VALVE))));

        assertThat(store().statistics().entities()).containsEntry("Person", 2L);

        store().load(List.of(article("a3", List.of(ICBC, VALVE, late), post(late, ICBC), post(late, VALVE))));

        assertThat(store().statistics().entities()).containsEntry("Person", 1L);
    }

    @Test
    default void explainsWhyNamesWereJoinedOrKeptApart() {
        Entity full = enterprise("Enterprise:浙江青岭竹业有限公司", "浙江青岭竹业有限公司");
        Entity rival = enterprise("Enterprise:安徽青岭竹业有限公司", "安徽青岭竹业有限公司");
        Entity shortForm = enterprise("Enterprise:青岭竹业", "青岭竹业");
        store().load(List.of(
                article("a1", List.of(shortForm)), knownAs(article("a2", List.of(full)), full, shortForm)));

        assertThat(store().explainName("青岭竹业").rows())
                .contains(List.of(
                        full.name(),
                        "Enterprise",
                        List.of("青岭竹业"),
                        "a1",
                        "it is short for this name, or its former one, and for no other",
                        List.of()));

        store().load(List.of(knownAs(article("a3", List.of(rival)), rival, shortForm)));

        assertThat(store().explainName("青岭竹业").rows())
                .containsExactly(List.of(
                        "青岭竹业",
                        "Enterprise",
                        List.of("青岭竹业"),
                        "a1",
                        "kept apart: nothing tells which it is short for",
                        List.of(rival.name(), full.name())));
    }

    @Test
    default void explainsPeopleByTheirNamesAlone() {
        Entity person = entity("Person:林晓@" + ICBC.id(), EntityType.PERSON, "林晓", Map.of());
        store().load(List.of(article("a1", List.of(ICBC, person), post(person, ICBC))));

        assertThat(store().explainName("林晓").rows())
                .containsExactly(List.of("林晓", "Person", List.of("林晓"), "a1", "its own name", List.of()));
    }

    private static Fact post(Entity person, Entity organisation) {
        FactTerms title = new FactTerms.Post("总经理", false);
        return fact(RelationType.WORKS_FOR, person.id(), organisation.id(), title, 0.9, "林晓任总经理。");
    }
}
