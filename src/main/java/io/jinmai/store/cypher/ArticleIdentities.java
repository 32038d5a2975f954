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
    private final SortedMap<String, MeantUse> former = new TreeMap<>();

    /** @param said under the keys that the article alone gives */
    ArticleIdentities(ArticleGraph said) {
        this.said = said;
    }

    /** Takes down whom a name of an article that stands in the graph has meant so far; it means so until it is said otherwise. */
    void putFormer(MeantUse meant) {
        former.put(meant.use().local(), meant);
        put(meant);
    }

    void put(MeantUse meant) {
        uses.put(meant.use().local(), meant);
    }

    /** The uses that are not in the graph yet. */
    Collection<MeantUse> newUses() {
        return uses.values().stream()
                .filter(meant -> !former.containsKey(meant.use().local()))
                .toList();
    }

    /** The uses that are in the graph and are to be written otherwise. */
    Collection<MeantUse> changedUses() {
        return uses.values().stream()
                .filter(meant -> former.containsKey(meant.use().local()))
                .filter(meant -> !meant.equals(former.get(meant.use().local())))
                .toList();
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
        return identified(uses);
    }

    /** The uses that are in the graph. */
    Collection<MeantUse> formerUses() {
        return former.values();
    }

    /** What an article that stands in the graph says there. */
    ResolvedArticle former() {
        return ResolvedArticle.of(identified(former).resolved());
    }

    /** What the article says from now on. */
    ResolvedArticle now() {
        return ResolvedArticle.of(identified().resolved());
    }

    /** What changes for an article that has stood in the graph all along. */
    ArticleMove move() {
        return new ArticleMove(former(), now());
    }

    private IdentifiedArticle identified(SortedMap<String, MeantUse> meant) {
        SortedMap<String, String> keys = new TreeMap<>();
        meant.values().forEach(use -> keys.put(use.use().local(), use.identity().key()));
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
