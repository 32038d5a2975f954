package io.jinmai.store.cypher.article;

import io.jinmai.resolution.identity.NameUse;
import io.jinmai.store.cypher.database.Parallel;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.record.MeantUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The articles that stand in the graph, neither come nor go, and mean others by some of their names than before, within one transaction.
 * One name may move tens of thousands of them: kept is of all what changes, and of so many as are written at once what they say; of
 * the others that is read again when they are written.
 */
public final class MovedArticles {
    private final StandingArticles standing;
    private final int atOnce;

    /** By article and then by the name's key in it. */
    private final SortedMap<String, SortedMap<String, MeantUse>> changes = new TreeMap<>();

    private final SortedMap<String, ArticleIdentities> kept = new TreeMap<>();

    /** @param atOnce how many articles are written together, positive */
    public MovedArticles(StandingArticles standing, int atOnce) {
        this.standing = standing;
        this.atOnce = atOnce;
    }

    /**
     * Takes down uses that mean somebody else from now on. Articles of which there were none until now are locked: another transaction may be
     * moving them for the sake of other names.
     */
    public void move(Collection<MeantUse> uses) {
        Set<String> further = uses.stream()
                .map(meant -> meant.use().article())
                .filter(id -> !changes.containsKey(id))
                .collect(Collectors.toCollection(TreeSet::new));
        standing.lock(further);
        uses.forEach(meant -> changes.computeIfAbsent(meant.use().article(), article -> new TreeMap<>())
                .put(meant.use().local(), new MeantUse(meant.use().withoutSurroundings(), meant.key())));
    }

    /** Whether the use is one of those that have been taken down. */
    public boolean holds(NameUse use) {
        SortedMap<String, MeantUse> ofArticle = changes.get(use.article());
        return ofArticle != null && ofArticle.containsKey(use.local());
    }

    /** The uses of people's names that give other organisations now, since the names of these mean others. */
    public List<UseChange> peopleElsewhere() {
        List<UseChange> people = new ArrayList<>();
        for (List<String> some : parts()) {
            SortedMap<String, ArticleIdentities> articles = read(some);
            if (kept.isEmpty()) {
                kept.putAll(articles);
            }
            Parallel.map(articles.values(), ArticleIdentities::peopleElsewhere).forEach(people::addAll);
        }
        return people;
    }

    /** The ids of the articles in the lists in which they are written, each to be asked for by itself; maybe none. */
    public List<List<String>> parts() {
        return Rows.parts(List.copyOf(changes.keySet()), atOnce);
    }

    /**
     * Some of the articles by id, with whom their names meant and mean now.
     *
     * @param ids one of the {@link #parts}
     */
    public SortedMap<String, ArticleIdentities> read(List<String> ids) {
        SortedMap<String, ArticleIdentities> articles = new TreeMap<>(kept);
        articles.keySet().retainAll(ids);
        articles.putAll(standing.readBearers(
                ids.stream().filter(id -> !kept.containsKey(id)).toList()));
        ids.forEach(id -> changes.get(id).values().forEach(articles.get(id)::put));
        return articles;
    }

    /** The uses that mean others now, of some of the articles. */
    public List<MeantUse> changedUses(Collection<String> ids) {
        return ids.stream().flatMap(id -> changes.get(id).values().stream()).toList();
    }
}
