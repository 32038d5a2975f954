package io.jinmai.store.cypher;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.resolution.GraphWideNaming;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.NameUses;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.UnwrittenFact;
import io.jinmai.store.UnwrittenFact.Reason;
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

    /** The article under the keys of the whole graph. */
    ArticleGraph resolved() {
        SortedMap<String, String> keys = new TreeMap<>();
        uses.values().forEach(use -> keys.put(use.use().local(), use.identity().key()));
        return GraphWideNaming.renamed(said, keys);
    }

    /** Facts that the article states and that cannot stand in the graph, since both their ends are one entity. */
    List<UnwrittenFact> selfReferring() {
        return said.facts().stream()
                .filter(fact -> meant(fact.from()).equals(meant(fact.to())))
                .map(fact -> new UnwrittenFact(
                        said.article().id(), fact, name(fact.from()), name(fact.to()), Reason.ENDS_ARE_ONE))
                .toList();
    }

    private String name(String local) {
        return said.entities().stream()
                .filter(entity -> entity.id().equals(local))
                .map(Entity::name)
                .findFirst()
                .orElseThrow();
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
