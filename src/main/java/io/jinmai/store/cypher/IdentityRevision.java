package io.jinmai.store.cypher;

import io.jinmai.resolution.identity.Identity;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.NameUses;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.resolution.identity.PersonIdentities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out, within one transaction, whom the names of articles mean once some articles come and others leave, and which further
 * articles thereby mean others than before. Names are locked before they are read, so that transactions of several programs cannot
 * decide on each other's half.
 */
final class IdentityRevision {
    private final NameBook book;
    private final SortedMap<String, ArticleIdentities> articles = new TreeMap<>();

    IdentityRevision(NameBook book) {
        this.book = book;
    }

    /**
     * @param incoming articles whose nodes are there already
     * @param leaving articles as they stand in the graph, whose former text no longer counts: those that are replaced and those to be
     *     taken out
     * @return every article whose entities are to be written: those coming, and those that mean others now
     */
    SortedMap<String, ArticleIdentities> revise(
            List<NamedArticle> incoming, SortedMap<String, ArticleIdentities> leaving) {
        List<NameUse> gone = leaving.values().stream()
                .flatMap(article -> article.formerUses().stream())
                .map(MeantUse::use)
                .toList();
        List<NameUse> added = incoming.stream()
                .flatMap(article -> NameUses.of(article).stream())
                .toList();
        incoming.forEach(
                article -> articles.put(article.graph().article().id(), new ArticleIdentities(article.graph())));
        SortedSet<String> touched = names(gone);
        touched.addAll(names(added));
        touched.addAll(shorter(gone));
        touched.addAll(shorter(added));
        decideOrganisations(touched, gone, added, leaving.keySet());
        decidePeople(gone, added);
        book.write(articles.values().stream()
                .flatMap(article -> article.newUses().stream())
                .toList());
        book.reword(articles.values().stream()
                .flatMap(article -> article.changedUses().stream())
                .toList());
        book.deleteUnused(touched);
        return articles;
    }

    private void decideOrganisations(
            SortedSet<String> touched, List<NameUse> gone, List<NameUse> added, Set<String> leaving) {
        SortedSet<String> concerned = book.lockLeadingTo(touched);
        SortedMap<String, SortedSet<String>> before = book.meanings(concerned);
        book.deleteUsesIn(leaving);
        book.support(gone, added);
        SortedMap<String, SortedSet<String>> after = book.meanings(concerned);
        List<MeantUse> elsewhere = book.usesNear(open(before, after, gone, added));
        List<NameUse> open = new ArrayList<>();
        added.stream().filter(use -> !use.isPerson()).forEach(open::add);
        elsewhere.forEach(meant -> open.add(meant.use()));
        OrganisationDecision decision = new OrganisationDecision(book, after, open, added);
        added.stream().filter(use -> !use.isPerson()).forEach(use -> put(new MeantUse(use, decision.of(use))));
        move(
                elsewhere.stream()
                        .map(meant -> new MeantUse(meant.use(), decision.of(meant.use())))
                        .toList(),
                elsewhere);
    }

    /**
     * The names whose other uses may mean somebody else now: where the meanings have changed, all of them; where there are several as
     * before, those near something that uses of the meanings, coming or gone, are near as well.
     *
     * @return by name what decides, null for everything
     */
    private static SortedMap<String, SortedSet<String>> open(
            SortedMap<String, SortedSet<String>> before,
            SortedMap<String, SortedSet<String>> after,
            List<NameUse> gone,
            List<NameUse> added) {
        SortedMap<String, SortedSet<String>> near = new TreeMap<>();
        Stream.concat(gone.stream(), added.stream())
                .forEach(use -> near.computeIfAbsent(use.name(), name -> new TreeSet<>())
                        .addAll(use.near()));
        SortedMap<String, SortedSet<String>> open = new TreeMap<>();
        after.forEach((name, meanings) -> {
            if (!meanings.equals(before.get(name))) {
                open.put(name, null);
            } else if (meanings.size() > 1) {
                SortedSet<String> deciding = new TreeSet<>();
                meanings.forEach(meaning -> deciding.addAll(near.getOrDefault(meaning, Collections.emptySortedSet())));
                if (!deciding.isEmpty()) {
                    open.put(name, deciding);
                }
            }
        });
        return open;
    }

    /**
     * Puts down those of the uses that mean somebody else than before; their articles are to be written. Where only the reason is
     * another one, the reason is written and the article stays.
     */
    private void move(Collection<MeantUse> now, Collection<MeantUse> before) {
        Map<NameUse, Identity> former = before.stream().collect(Collectors.toMap(MeantUse::use, MeantUse::identity));
        Map<Boolean, List<MeantUse>> changed = now.stream()
                .filter(meant -> !meant.identity().equals(former.get(meant.use())))
                .collect(Collectors.partitioningBy(meant ->
                        !meant.identity().key().equals(former.get(meant.use()).key())));
        open(changed.get(true).stream()
                .map(meant -> meant.use().article())
                .collect(Collectors.toCollection(TreeSet::new)));
        changed.get(true).forEach(this::put);
        book.reword(changed.get(false));
        changed.get(false).stream()
                .filter(meant -> articles.containsKey(meant.use().article()))
                .forEach(this::put);
    }

    /** Takes up articles that are in the graph, with all that their names mean so far. */
    private void open(Collection<String> ids) {
        Set<String> further = new TreeSet<>(ids);
        further.removeAll(articles.keySet());
        articles.putAll(book.standing(further));
    }

    private void put(MeantUse meant) {
        articles.get(meant.use().article()).put(meant);
    }

    private void decidePeople(List<NameUse> gone, List<NameUse> added) {
        List<NameUse> here = new ArrayList<>();
        for (ArticleIdentities article : List.copyOf(articles.values())) {
            here.addAll(article.peopleAtTheirOrganisations());
        }
        SortedSet<String> names = people(gone);
        names.addAll(people(added));
        names.addAll(people(here));
        book.lock(names);
        List<MeantUse> ways = book.waysOfUse(names, formerUses());
        List<NameUse> all = new ArrayList<>(here);
        ways.forEach(way -> all.add(way.use()));
        Map<NameUse, Identity> decided = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(NameUse::name, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(uses -> decided.putAll(PersonIdentities.decide(uses)));
        here.forEach(use -> put(new MeantUse(use, decided.get(use))));
        moveAll(
                ways.stream()
                        .filter(way -> !way.identity().equals(decided.get(way.use())))
                        .map(MeantUse::use)
                        .collect(Collectors.toSet()),
                decided);
    }

    /** Moves the articles, other than those at hand, that use names in ways that mean somebody else now. */
    private void moveAll(Set<NameUse> ways, Map<NameUse, Identity> decided) {
        List<MeantUse> before = book.usesOf(names(ways)).stream()
                .filter(meant -> ways.contains(meant.use().inNoArticle()))
                .filter(meant -> !articles.containsKey(meant.use().article()))
                .toList();
        move(
                before.stream()
                        .map(meant -> new MeantUse(
                                meant.use(), decided.get(meant.use().inNoArticle())))
                        .toList(),
                before);
    }

    /** The uses in the graph of the articles at hand. */
    private List<MeantUse> formerUses() {
        return articles.values().stream()
                .flatMap(article -> article.formerUses().stream())
                .toList();
    }

    private static SortedSet<String> names(Collection<NameUse> uses) {
        return uses.stream().map(NameUse::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> shorter(Collection<NameUse> uses) {
        return uses.stream().flatMap(use -> use.shorter().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> people(Collection<NameUse> uses) {
        return names(uses.stream().filter(NameUse::isPerson).toList());
    }
}
