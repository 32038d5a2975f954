package io.jinmai.store.cypher;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.NameUses;
import io.jinmai.resolution.identity.NamedArticle;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An article while it is found out whom its names mean. */
final class ArticleIdentities {
    private final ArticleGraph said;
    private final SortedMap<String, MeantUse> uses = new TreeMap<>();

    /** @param said under the keys that the article alone gives */
    ArticleIdentities(ArticleGraph said) {
        this.said = said;
    }

    void put(MeantUse meant) {
        uses.put(meant.use().local(), meant);
    }

    Collection<MeantUse> uses() {
        return uses.values();
    }

    /** The uses of people's names, with the organisations they work for as the whole graph knows them. */
    List<NameUse> peopleAtTheirOrganisations() {
        return NameUses.of(NamedArticle.of(said)).stream()
                .filter(NameUse::isPerson)
                .map(use -> use.withOrganisations(
                        use.organisations().stream().map(this::meant).collect(Collectors.toCollection(TreeSet::new))))
                .toList();
    }

    IdentifiedArticle identified() {
        SortedMap<String, String> keys = new TreeMap<>();
        uses.values().forEach(use -> keys.put(use.use().local(), use.identity().key()));
        return new IdentifiedArticle(said, keys);
    }

    /** Facts that the article states. */
    int stated() {
        return said.facts().size();
    }

    private String meant(String local) {
        MeantUse use = uses.get(local);
        return use == null ? local : use.identity().key();
    }
}
