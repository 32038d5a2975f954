package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.cypher.article.ArticleIdentities;
import io.jinmai.store.cypher.article.MovedArticles;
import io.jinmai.store.cypher.article.UseChange;
import io.jinmai.store.cypher.database.Parallel;
import io.jinmai.store.cypher.record.MeantUse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The articles whose entities a transaction is to write: those that come, and those that are found to mean others than before. */
final class RevisedArticles {
    private final NameBook book;
    private final MovedArticles moved;
    private final SortedMap<String, ArticleIdentities> coming = new TreeMap<>();

    /**
     * @param moved none yet
     * @param incoming articles whose nodes are there already
     * @param added the uses of names in them
     */
    RevisedArticles(NameBook book, MovedArticles moved, List<NamedArticle> incoming, List<NameUse> added) {
        this.book = book;
        this.moved = moved;
        Map<String, List<NameUse>> names = added.stream().collect(Collectors.groupingBy(NameUse::article));
        incoming.forEach(article -> {
            String id = article.graph().article().id();
            coming.put(id, new ArticleIdentities(article.graph(), names.getOrDefault(id, List.of())));
        });
    }

    /** Those that come, by id. */
    SortedMap<String, ArticleIdentities> coming() {
        return coming;
    }

    /** @param meant in an article that comes */
    void put(MeantUse meant) {
        coming.get(meant.use().article()).put(meant);
    }

    /**
     * Puts down those of the uses that mean somebody else than before; their articles are to be written.
     *
     * @param now uses in articles of the graph
     * @param before the same uses
     */
    void move(Collection<MeantUse> now, Collection<MeantUse> before) {
        Map<NameUse, String> former = before.stream().collect(Collectors.toMap(MeantUse::use, MeantUse::key));
        moved.move(now.stream()
                .filter(meant -> !meant.key().equals(former.get(meant.use())))
                .toList());
    }

    /** Puts down uses of articles of the graph that are written otherwise, whomever they mean. */
    void move(Collection<MeantUse> now) {
        moved.move(now);
    }

    /** Whether the use, in an article of the graph, has been put down already. */
    boolean isMoved(NameUse use) {
        return moved.holds(use);
    }

    /** The uses of people's names in the articles that come, with the organisations they work for as the whole graph knows them. */
    List<NameUse> peopleComing() {
        return Parallel.map(coming.values(), ArticleIdentities::peopleAtTheirOrganisations).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The uses of people's names in articles of the graph that give organisations which the graph knows otherwise now. */
    List<UseChange> peopleElsewhere() {
        return moved.peopleElsewhere();
    }

    /** Writes down whom the names of the articles that come mean. */
    void writeNewUses() {
        book.write(coming.values().stream()
                .flatMap(article -> article.uses().stream())
                .toList());
    }
}
