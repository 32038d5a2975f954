package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.NameUses;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.cypher.article.ArticleIdentities;
import io.jinmai.store.cypher.article.MovedArticles;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Parallel;
import io.jinmai.store.cypher.record.MeantUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out and writes down, within one transaction, whom the names of articles mean once some articles come and others leave, and which further
 * articles thereby mean others than before. Names are locked before they are read, so that transactions of several programs cannot
 * decide on each other's half.
 */
public final class IdentityRevision {
    private final NameBook book;
    private final Surroundings surroundings;
    private final RevisedArticles articles;
    private final PeopleRevision people;
    private final Set<String> leaving;
    private final List<NameUse> gone;
    private final List<NameUse> added;

    /**
     * @param memory of what stands near names, for this and later transactions
     * @param moved none yet, of the same transaction: takes up the further articles that mean others; all of them are locked
     * @param leaving articles as they stand in the graph, whose former text no longer counts: those that are replaced and those to be
     *     taken out
     * @param incoming articles whose nodes are there already
     */
    public IdentityRevision(
            CypherTransaction transaction,
            SurroundingsMemory memory,
            MovedArticles moved,
            SortedMap<String, ArticleIdentities> leaving,
            List<NamedArticle> incoming) {
        this.book = new NameBook(transaction);
        this.surroundings = new Surroundings(transaction, memory);
        this.leaving = leaving.keySet();
        this.gone = leaving.values().stream()
                .flatMap(article -> article.formerUses().stream())
                .map(MeantUse::use)
                .toList();
        this.added = Parallel.map(incoming, NameUses::of).stream()
                .flatMap(List::stream)
                .toList();
        this.articles = new RevisedArticles(book, moved, incoming, added);
        this.people = new PeopleRevision(book, new PostBook(transaction), articles);
    }

    /**
     * Decides whom the names mean; to be asked once.
     *
     * @return the articles that come, by id
     */
    public SortedMap<String, ArticleIdentities> decide() {
        decideOrganisations();
        people.decide(gone);
        return articles.coming();
    }

    /**
     * Writes down what was decided: whom the names of the articles that come mean. Those that mean others now are the caller's to write.
     */
    public void write() {
        articles.writeNewUses();
        surroundings.add(added);
        book.deleteUnused(withShorter(gone));
    }

    private void decideOrganisations() {
        SortedSet<String> touched = withShorter(added);
        touched.addAll(withShorter(gone));
        SortedSet<String> concerned = book.lockLeadingTo(touched);
        Standings former = book.standings(concerned);
        SortedMap<Standing, Integer> changes = Standing.changes(gone, added);
        book.deleteUsesIn(leaving);
        surroundings.take(gone);
        book.support(changes);
        SortedMap<String, SortedSet<String>> after = former.after(changes).meanings(concerned);
        List<MeantUse> elsewhere = book.usesNear(open(former.meanings(concerned), after));
        List<NameUse> open = new ArrayList<>();
        added.stream().filter(use -> !use.isPerson()).forEach(open::add);
        elsewhere.forEach(meant -> open.add(meant.use()));
        OrganisationDecision decision = new OrganisationDecision(surroundings, after, open, added);
        added.stream()
                .filter(use -> !use.isPerson())
                .forEach(use -> articles.put(new MeantUse(use, decision.keyOf(use))));
        articles.move(
                elsewhere.stream()
                        .map(meant -> new MeantUse(meant.use(), decision.keyOf(meant.use())))
                        .toList(),
                elsewhere);
    }

    /**
     * The names whose other uses may mean somebody else now. Where there was one meaning before, or is one now, all of them; where there
     * are several as before, those near something that one of the meanings has come to stand near, or stands near no more.
     *
     * @return by name what decides, null for everything
     */
    private SortedMap<String, SortedSet<String>> open(
            SortedMap<String, SortedSet<String>> before, SortedMap<String, SortedSet<String>> after) {
        SortedMap<String, SortedSet<String>> open = new TreeMap<>();
        SortedMap<String, Rivals> several = new TreeMap<>();
        after.forEach((name, meanings) -> {
            Rivals rivals = new Rivals(before.get(name), meanings);
            if (rivals.wereAndAreSeveral()) {
                several.put(name, rivals);
            } else if (rivals.haveChanged()) {
                open.put(name, null);
            }
        });
        SurroundingsChange change = SurroundingsChange.of(surroundings, several.values(), gone, added);
        several.forEach((name, rivals) -> {
            SortedSet<String> deciding = change.deciding(rivals);
            if (!deciding.isEmpty()) {
                open.put(name, deciding);
            }
        });
        return open;
    }

    private static SortedSet<String> withShorter(Collection<NameUse> uses) {
        return uses.stream()
                .flatMap(use -> Stream.concat(Stream.of(use.name()), use.shorter().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
