package io.jinmai.store.cypher.article;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.NameUses;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.cypher.record.GraphRecords;
import io.jinmai.store.cypher.record.MeantUse;
import io.jinmai.store.cypher.record.ResolvedArticle;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * An article while it is found out whom its names mean. What one that stands in the graph said is kept in the form in which it is stored, and
 * read anew when it is asked for: one new name may have thousands of them looked at, each fifty times as large once it is read.
 */
public final class ArticleIdentities {
    private final Supplier<ArticleGraph> said;
    private final Supplier<List<NameUse>> names;
    private final SortedMap<String, MeantUse> uses = new TreeMap<>();
    private final SortedMap<String, MeantUse> former = new TreeMap<>();

    /**
     * An article that comes, of whose names it is not known yet whom they mean.
     *
     * @param said under the keys that the article alone gives
     * @param names the uses of names in it
     */
    public ArticleIdentities(ArticleGraph said, List<NameUse> names) {
        this(() -> said, () -> names);
    }

    private ArticleIdentities(Supplier<ArticleGraph> said, Supplier<List<NameUse>> names) {
        this.said = said;
        this.names = names;
    }

    /** @param stored what an article that stands in the graph said, as {@link GraphRecords#ofExtraction} reads it */
    static ArticleIdentities standing(String stored) {
        PackedText packed = PackedText.of(stored);
        Supplier<ArticleGraph> said = () -> GraphRecords.ofExtraction(packed.text());
        return new ArticleIdentities(said, () -> NameUses.of(NamedArticle.of(said.get())));
    }

    /** Takes down whom a name of an article that stands in the graph has meant so far; it means so until it is said otherwise. */
    void putFormer(MeantUse meant) {
        former.put(meant.use().local(), meant);
        put(meant);
    }

    /** Takes down whom a name of the article means from now on. */
    public void put(MeantUse meant) {
        uses.put(meant.use().local(), meant);
    }

    /** Whom the names of the article mean from now on. */
    public Collection<MeantUse> uses() {
        return uses.values();
    }

    /** The uses of people's names, with the organisations they work for as the whole graph knows them. */
    public List<NameUse> peopleAtTheirOrganisations() {
        return names.get().stream()
                .filter(NameUse::isPerson)
                .map(use -> use.withOrganisations(
                        use.organisations().stream().map(this::meant).collect(Collectors.toCollection(TreeSet::new))))
                .toList();
    }

    /** Of an article that stands in the graph the uses of people's names that give other organisations from now on. */
    List<UseChange> peopleElsewhere() {
        return peopleAtTheirOrganisations().stream()
                .map(now -> new UseChange(former.get(now.local()).use(), now))
                .filter(change ->
                        !change.now().organisations().equals(change.before().organisations()))
                .toList();
    }

    /** The article with whom its names mean from now on. */
    public IdentifiedArticle identified() {
        return identified(said.get(), uses);
    }

    /** The uses that are in the graph. */
    public Collection<MeantUse> formerUses() {
        return former.values();
    }

    /** What an article that stands in the graph says there. */
    public ResolvedArticle former() {
        return ResolvedArticle.of(identified(said.get(), former).resolved());
    }

    /** What the article says from now on. */
    public ResolvedArticle now() {
        return ResolvedArticle.of(identified().resolved());
    }

    /** What changes for an article that has stood in the graph all along. */
    public ArticleMove move() {
        ArticleGraph graph = said.get();
        return ArticleMove.between(
                ResolvedArticle.of(identified(graph, former).resolved()),
                ResolvedArticle.of(identified(graph, uses).resolved()));
    }

    private static IdentifiedArticle identified(ArticleGraph said, SortedMap<String, MeantUse> meant) {
        SortedMap<String, String> keys = new TreeMap<>();
        meant.values().forEach(use -> keys.put(use.use().local(), use.key()));
        return new IdentifiedArticle(said, keys);
    }

    /** How many facts the article states. */
    public int stated() {
        return said.get().facts().size();
    }

    private String meant(String local) {
        MeantUse use = uses.get(local);
        return use == null ? local : use.key();
    }
}
