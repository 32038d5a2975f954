package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.cypher.article.ArticleIdentities;
import io.jinmai.store.cypher.article.StandingArticles;
import io.jinmai.store.cypher.database.Parallel;
import io.jinmai.store.cypher.record.MeantUse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The articles whose entities a transaction is to write: those that come, and those that are found to mean others than before. */
final class RevisedArticles {
    private final NameBook book;
    private final StandingArticles standing;
    private final SortedMap<String, ArticleIdentities> articles = new TreeMap<>();

    /**
     * @param incoming articles whose nodes are there already
     * @param added the uses of names in them
     */
    RevisedArticles(NameBook book, StandingArticles standing, List<NamedArticle> incoming, List<NameUse> added) {
        this.book = book;
        this.standing = standing;
        Map<String, List<NameUse>> names = added.stream().collect(Collectors.groupingBy(NameUse::article));
        incoming.forEach(article -> {
            String id = article.graph().article().id();
            articles.put(id, new ArticleIdentities(article.graph(), names.getOrDefault(id, List.of())));
        });
    }

    SortedMap<String, ArticleIdentities> byId() {
        return articles;
    }

    boolean contains(String id) {
        return articles.containsKey(id);
    }

    /** @param meant in an article that is at hand */
    void put(MeantUse meant) {
        articles.get(meant.use().article()).put(meant);
    }

    /**
     * Puts down those of the uses that mean somebody else than before; their articles are to be written.
     *
     * @param now uses in articles of the graph
     * @param before the same uses
     */
    void move(Collection<MeantUse> now, Collection<MeantUse> before) {
        Map<NameUse, String> former = before.stream().collect(Collectors.toMap(MeantUse::use, MeantUse::key));
        List<MeantUse> moved = now.stream()
                .filter(meant -> !meant.key().equals(former.get(meant.use())))
                .toList();
        open(moved);
        moved.forEach(this::put);
    }

    /**
     * Takes up articles that are in the graph, with all that their names mean so far. They are locked before they are read: another
     * transaction may be moving them for the sake of other names.
     */
    private void open(Collection<MeantUse> moved) {
        articles.putAll(standing.readBearers(standing.lock(further(moved))));
    }

    private Set<String> further(Collection<MeantUse> uses) {
        return uses.stream()
                .map(meant -> meant.use().article())
                .filter(id -> !contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The uses of people's names, with the organisations they work for as the whole graph knows them. */
    List<NameUse> peopleAtTheirOrganisations() {
        return Parallel.map(articles.values(), ArticleIdentities::peopleAtTheirOrganisations).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The uses in the graph of the articles at hand. */
    List<MeantUse> formerUses() {
        return articles.values().stream()
                .flatMap(article -> article.formerUses().stream())
                .toList();
    }

    /** Writes down whom the names of the articles that come mean. */
    void writeNewUses() {
        book.write(articles.values().stream()
                .flatMap(article -> article.newUses().stream())
                .toList());
    }
}
