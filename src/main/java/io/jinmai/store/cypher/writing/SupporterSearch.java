package io.jinmai.store.cypher.writing;

import io.jinmai.store.StoreException;
import io.jinmai.store.cypher.article.StandingArticles;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.record.FactState;
import io.jinmai.store.cypher.record.ResolvedArticle;
import io.jinmai.store.cypher.record.SupportedFact;
import io.jinmai.store.cypher.record.Supporter;
import java.util.ArrayList;
import java.util.Collection;
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
 * Finds the articles that a fact is to name next once one of those that it has named goes. Read before mentions are written: those of
 * the articles at hand are as they were.
 */
final class SupporterSearch {
    private static final String SUPPORTERS = Statements.one("load/supporters");
    private static final int READ_AT_ONCE = 200;

    private final CypherTransaction transaction;
    private final int named;

    /** @param named how many of its articles a fact names */
    SupporterSearch(CypherTransaction transaction, int named) {
        this.transaction = transaction;
        this.named = named;
    }

    int named() {
        return named;
    }

    /**
     * A fact of which it is open which articles it names.
     *
     * @param left articles that are in the graph as supporters and are none, or otherwise
     * @param known how the fact is supported without them, as far as that is known
     * @param isCounted whether all other articles are counted there, so that only their names and sentences are missing
     */
    record Open(SupportedFact fact, Set<String> left, FactState known, boolean isCounted) {
        String id() {
            return fact.identity().id();
        }
    }

    /** The facts as they are from now on, by id. */
    Map<String, FactState> find(Collection<Open> facts) {
        Map<String, FactState> found = new HashMap<>();
        if (facts.isEmpty()) {
            return found;
        }
        Map<String, SortedSet<Supporter>> supporters = supporters(facts);
        SortedMap<String, List<Open>> wanted = new TreeMap<>();
        for (Open fact : facts) {
            found.put(fact.id(), fact.known());
            wanted(fact, supporters.getOrDefault(fact.id(), new TreeSet<>()))
                    .forEach(supporter -> wanted.computeIfAbsent(supporter.article(), article -> new ArrayList<>())
                            .add(fact));
        }
        read(wanted, found);
        found.replaceAll((id, state) -> state.namingFirst(named));
        return found;
    }

    private Map<String, SortedSet<Supporter>> supporters(Collection<Open> facts) {
        Map<String, Open> byId = facts.stream().collect(Collectors.toMap(Open::id, fact -> fact));
        List<Map<String, Object>> rows = byId.values().stream()
                .map(fact -> Map.<String, Object>of(
                        "fact", fact.id(), "from", fact.fact().identity().from()))
                .toList();
        Map<String, SortedSet<Supporter>> supporters = new HashMap<>();
        for (List<Object> row :
                transaction.run(SUPPORTERS, Map.of("rows", rows)).rows()) {
            Open fact = byId.get((String) row.get(0));
            String article = (String) row.get(1);
            if (!fact.left().contains(article) && !fact.known().named().containsKey(article)) {
                supporters.computeIfAbsent(fact.id(), id -> new TreeSet<>()).add(new Supporter(article, (Boolean)
                        row.get(2)));
            }
        }
        return supporters;
    }

    /** Of a fact that is counted those that come first along with the known ones. */
    private Stream<Supporter> wanted(Open fact, SortedSet<Supporter> supporters) {
        if (!fact.isCounted()) {
            return supporters.stream();
        }
        Stream<Supporter> known = fact.known().supporters();
        return Stream.concat(known, supporters.stream()).sorted().limit(named).filter(supporters::contains);
    }

    private void read(SortedMap<String, List<Open>> wanted, Map<String, FactState> found) {
        StandingArticles standing = new StandingArticles(transaction);
        for (List<String> some : Rows.parts(List.copyOf(wanted.keySet()), READ_AT_ONCE)) {
            standing.readBearers(some).forEach((id, article) -> {
                ResolvedArticle former = article.former();
                wanted.get(id)
                        .forEach(fact -> found.merge(
                                fact.id(),
                                stated(fact, former),
                                (known, more) -> fact.isCounted() ? known.namingAlso(more) : known.plus(more)));
            });
        }
    }

    private static FactState stated(Open fact, ResolvedArticle article) {
        SupportedFact stated = article.facts().get(fact.id());
        if (stated == null) {
            throw new StoreException(
                    StoreException.Kind.FAILED,
                    "By its mentions the article " + article.id() + " supports the fact " + fact.id()
                            + ", which it does not say. Was the graph changed by hand? Load the articles into a new graph.");
        }
        return stated.state();
    }
}
