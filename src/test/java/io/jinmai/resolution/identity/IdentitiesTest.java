package io.jinmai.resolution.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whom organisations' and people's names mean, as far as it is decided without a store. */
class IdentitiesTest {
    private static final String ZHEJIANG = "Enterprise:浙江青岭竹业有限公司";
    private static final String ANHUI = "Enterprise:安徽青岭竹业有限公司";
    private static final Map<String, SortedSet<String>> SURROUNDINGS = Map.of(
            ZHEJIANG, sorted("District:330523", "Person:林晓", "Alliance:竹业联盟"),
            ANHUI, sorted("District:341822", "Person:周启明", "Alliance:竹业联盟"));

    @Test
    void aShortNameJoinsTheOnlyFullOne() {
        Identity identity = organisation(sorted(), ZHEJIANG);

        assertThat(identity.key()).isEqualTo(ZHEJIANG);
        assertThat(identity.because()).contains("for no other");
    }

    @Test
    void ofTwoTheOneThatSharesTheSurroundings() {
        Identity identity = organisation(sorted("District:330523", "Person:高梧"), ZHEJIANG, ANHUI);

        assertThat(identity.key()).isEqualTo(ZHEJIANG);
        assertThat(identity.because()).contains("District:330523").doesNotContain("高梧");
    }

    @Test
    void staysApartWhereBothShareSomething() {
        Identity identity = organisation(sorted("District:330523", "Alliance:竹业联盟"), ZHEJIANG, ANHUI);

        assertThat(identity.key()).isEqualTo("Enterprise:青岭竹业");
        assertThat(identity.because()).isNull();
        assertThat(identity.candidates()).containsExactly(ANHUI, ZHEJIANG);
    }

    @Test
    void staysApartWhereNothingIsShared() {
        assertThat(organisation(sorted(), ZHEJIANG, ANHUI).key()).isEqualTo("Enterprise:青岭竹业");
    }

    @Test
    void onePersonMovesFromPostToPost() {
        NameUse early = person("a1", "林晓", "Bank:甲");
        NameUse both = person("a2", "林晓", "Bank:甲", "Bank:乙");
        NameUse late = person("a3", "林晓", "Bank:乙");
        NameUse stranger = person("a4", "林晓", "Bank:丙");

        Map<NameUse, Identity> decided = PersonIdentities.decide(List.of(late, stranger, early, both));

        assertThat(decided.get(late).key()).isEqualTo("Person:林晓@Bank:乙");
        assertThat(List.of(decided.get(early).key(), decided.get(both).key())).containsOnly("Person:林晓@Bank:乙");
        assertThat(decided.get(early).because()).contains("Bank:乙");
        assertThat(decided.get(stranger).key()).isEqualTo("Person:林晓@Bank:丙");
    }

    @Test
    void aNameWithoutAPostStaysWithItsArticle() {
        NameUse use = new NameUse("a1", "Person:林晓@a1", EntityType.PERSON, "Person:林晓", sorted(), sorted(), sorted());

        assertThat(PersonIdentities.decide(List.of(use)).get(use)).isEqualTo(Identity.itself("Person:林晓@a1"));
    }

    @Property(tries = 500)
    void peopleDependOnNoOrder(@ForAll("people") List<NameUse> uses, @ForAll Random random) {
        List<NameUse> shuffled = new ArrayList<>(uses);
        Collections.shuffle(shuffled, random);

        assertThat(PersonIdentities.decide(shuffled)).isEqualTo(PersonIdentities.decide(uses));
    }

    @Property(tries = 500)
    void whoSharesAnOrganisationIsOnePerson(@ForAll("people") List<NameUse> uses) {
        Map<NameUse, Identity> decided = PersonIdentities.decide(uses);

        for (NameUse one : uses) {
            for (NameUse other : uses) {
                if (!Collections.disjoint(one.organisations(), other.organisations())) {
                    assertThat(decided.get(one).key())
                            .isEqualTo(decided.get(other).key());
                }
            }
        }
    }

    @Provide
    Arbitrary<List<NameUse>> people() {
        Arbitrary<Set<String>> organisations = Arbitraries.of(
                        "Bank:甲", "Bank:乙", "Bank:丙", "Enterprise:丁", "Institution:戊")
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<String> articles = Arbitraries.of("a1", "a2", "a3", "a4", "a5");
        return Combinators.combine(articles, organisations)
                .as((article, keys) -> person(article, "林晓", keys.toArray(String[]::new)))
                .list()
                .uniqueElements(NameUse::article);
    }

    private static Identity organisation(SortedSet<String> near, String... meanings) {
        NameUse use = new NameUse(
                "a9", "Enterprise:青岭竹业", EntityType.ENTERPRISE, "Enterprise:青岭竹业", sorted(), sorted(), near);
        return OrganisationIdentities.decide(use, sorted(meanings), SURROUNDINGS::get);
    }

    private static NameUse person(String article, String name, String... organisations) {
        String local = "Person:" + name + "@" + organisations[0];
        return new NameUse(
                article, local, EntityType.PERSON, "Person:" + name, sorted(), sorted(organisations), sorted());
    }

    private static SortedSet<String> sorted(String... keys) {
        return new TreeSet<>(List.of(keys));
    }
}
