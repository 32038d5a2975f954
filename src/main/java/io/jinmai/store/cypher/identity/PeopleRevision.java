package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.LinkedPosts;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.PersonIdentities;
import io.jinmai.resolution.identity.PostCircles;
import io.jinmai.store.cypher.article.UseChange;
import io.jinmai.store.cypher.record.MeantUse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out, within one transaction, which people the names of articles mean, and which further articles mean other people thereby: those
 * with a use of a post that is in another circle than before. Other uses of the names are not looked at.
 */
final class PeopleRevision {
    private final NameBook names;
    private final PostBook posts;
    private final RevisedArticles articles;

    /** @param articles of which it is known which organisations they mean */
    PeopleRevision(NameBook names, PostBook posts, RevisedArticles articles) {
        this.names = names;
        this.posts = posts;
        this.articles = articles;
    }

    /** @param gone uses, of whatever names, that no longer count and are not in the graph any more */
    void decide(Collection<NameUse> gone) {
        List<NameUse> coming = articles.peopleComing();
        List<UseChange> elsewhere = articles.peopleElsewhere();
        List<NameUse> here = Stream.concat(coming.stream(), elsewhere.stream().map(UseChange::now))
                .toList();
        List<NameUse> before = Stream.concat(
                        gone.stream().filter(NameUse::isPerson),
                        elsewhere.stream().map(UseChange::before))
                .toList();
        names.lock(Stream.concat(here.stream(), before.stream())
                .map(NameUse::name)
                .collect(Collectors.toCollection(TreeSet::new)));
        SortedMap<LinkedPosts, Integer> changes = PostBook.changes(before, here);
        SortedSet<String> linked = ends(changes.keySet());
        SortedMap<LinkedPosts, Integer> pairs = posts.linked(linked);
        PostCircles former = PostCircles.of(pairs.keySet());
        posts.link(changes);
        PostCircles now = PostCircles.of(UseCounts.after(pairs, changes).keySet());
        PostCircles same =
                PostCircles.of(posts.linked(otherPosts(here, linked, now)).keySet());
        UnaryOperator<String> circle = post -> same.first(now.first(post));
        coming.forEach(use -> articles.put(meant(use, circle)));
        articles.move(elsewhere.stream().map(use -> meant(use.now(), circle)).toList());
        moveAll(former, now);
        names.deleteUnused(ends(toldLess(changes)));
    }

    private static List<LinkedPosts> toldLess(SortedMap<LinkedPosts, Integer> changes) {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() < 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The posts that the uses give which are in no circle that has changed. */
    private static SortedSet<String> otherPosts(List<NameUse> uses, SortedSet<String> linked, PostCircles changed) {
        return uses.stream()
                .filter(use -> !use.organisations().isEmpty())
                .map(NameUse::firstPost)
                .filter(post -> !linked.contains(post) && changed.first(post).equals(post))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> ends(Collection<LinkedPosts> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.other()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static MeantUse meant(NameUse use, UnaryOperator<String> circle) {
        return new MeantUse(use, PersonIdentities.decide(use, circle).key());
    }

    /** Moves the articles that name people by posts which lead elsewhere now, but for the uses that give others than they did. */
    private void moveAll(PostCircles former, PostCircles now) {
        SortedSet<String> moved = Stream.concat(former.later().stream(), now.later().stream())
                .filter(post -> !now.first(post).equals(former.first(post)))
                .collect(Collectors.toCollection(TreeSet::new));
        List<MeantUse> before = posts.usesOf(moved).stream()
                .filter(meant -> !articles.isMoved(meant.use()))
                .toList();
        articles.move(
                before.stream().map(meant -> meant(meant.use(), now::first)).toList(), before);
    }
}
