package io.jinmai.store.cypher.record;

import io.jinmai.graph.Fact;
import io.jinmai.store.FactIdentity;
import io.jinmai.store.StoreException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How articles support a fact: all of them counted by the way in which they do, and some of them named with their sentences. Adding
 * states is associative and commutative, and what was added can be taken away again.
 *
 * @param fixed the properties that every supporter shares: {@code id}, {@code status} and the distinguishing terms
 * @param ways how many articles support it in which way
 * @param named by article id the sentences, none where an article only implies the fact
 */
public record FactState(Map<String, Object> fixed, Map<Support, Long> ways, SortedMap<String, SortedSet<Quote>> named) {
    private static final List<String> FIXED =
            List.of("id", "status", "amountCny", "kind", "product", "role", "title", "year");

    public FactState {
        fixed = PropertyMerge.normalized(fixed);
        ways = Map.copyOf(ways);
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /** @param facts what one article says of the fact, at least one */
    static FactState of(String article, Collection<Fact> facts, FactIdentity identity) {
        Map<String, Object> fixed = new TreeMap<>(identity.terms());
        fixed.put("id", identity.id());
        fixed.put("status", facts.iterator().next().status().label());
        SortedSet<Quote> quotes = new TreeSet<>();
        facts.forEach(fact -> fact.evidence().forEach(span -> quotes.add(Quote.of(article, span))));
        Support support = facts.stream().map(Support::of).reduce(Support::join).orElseThrow();
        return new FactState(fixed, Map.of(support, 1L), new TreeMap<>(Map.of(article, quotes)));
    }

    /**
     * Reads {@link #toRelationship} back.
     *
     * @throws StoreException if the relationship does not count its articles, as those of earlier versions do not
     */
    public static FactState fromRelationship(Map<String, Object> relationship) {
        Map<String, Object> fixed = new TreeMap<>(relationship);
        fixed.keySet().retainAll(FIXED);
        Map<Support, Long> ways = new HashMap<>();
        strings(relationship, "support").forEach(json -> {
            Map<String, Object> way = new TreeMap<>(Json.read(json));
            if (!(way.remove("articles") instanceof Number articles)) {
                throw ofEarlierBuild();
            }
            ways.put(Support.fromProperties(way), articles.longValue());
        });
        return new FactState(fixed, ways, named(relationship));
    }

    private static SortedMap<String, SortedSet<Quote>> named(Map<String, Object> relationship) {
        SortedMap<String, SortedSet<Quote>> named = new TreeMap<>();
        strings(relationship, "articles").forEach(article -> named.put(article, new TreeSet<>()));
        List<String> places = strings(relationship, "evidenceAt");
        List<String> texts = strings(relationship, "evidence");
        for (int i = 0; i < places.size(); i++) {
            Quote quote = Quote.at(places.get(i), texts.get(i));
            Set<Quote> quotes = named.get(quote.article());
            if (quotes == null) {
                throw ofEarlierBuild();
            }
            quotes.add(quote);
        }
        return named;
    }

    private static StoreException ofEarlierBuild() {
        return new StoreException(
                StoreException.Kind.FAILED,
                "A fact of this graph does not count its articles: it was written by an earlier version of Jinmai, or changed by hand. "
                        + "Load the articles into a new graph.",
                null);
    }

    /** The same fact, supported by nobody. */
    public FactState unsupported() {
        return new FactState(fixed, Map.of(), new TreeMap<>());
    }

    /**
     * What the articles of this state and of another say together.
     *
     * @param other of other articles
     */
    public FactState plus(FactState other) {
        return sum(List.of(this, other));
    }

    /**
     * Of any number in time that grows with it as a sort does.
     *
     * @param states each of other articles, at least one
     */
    static FactState sum(Collection<FactState> states) {
        FactState first = states.iterator().next();
        if (states.size() == 1) {
            return first;
        }
        Map<Support, Long> ways = new HashMap<>();
        SortedMap<String, SortedSet<Quote>> named = new TreeMap<>();
        for (FactState state : states) {
            state.ways.forEach((way, articles) -> ways.merge(way, articles, Long::sum));
            named.putAll(state.named);
        }
        return new FactState(first.fixed, ways, named);
    }

    /** What is left without articles that were added; empty if they cannot have been. */
    public Optional<FactState> minus(FactState other) {
        Map<Support, Long> left = new HashMap<>(ways);
        other.ways.forEach((way, articles) -> left.merge(way, -articles, Long::sum));
        left.values().removeIf(articles -> articles == 0);
        SortedMap<String, SortedSet<Quote>> others = new TreeMap<>(named);
        others.keySet().removeAll(other.named.keySet());
        boolean possible = left.values().stream().allMatch(articles -> articles > 0)
                && others.size()
                        <= left.values().stream().mapToLong(Long::longValue).sum();
        return possible ? Optional.of(new FactState(fixed, left, others)) : Optional.empty();
    }

    /** How many articles support it. */
    long articles() {
        return ways.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether any article supports it. */
    public boolean isSupported() {
        return !ways.isEmpty();
    }

    /** Whether every article that supports it is named. */
    public boolean namesAll() {
        return named.size() == articles();
    }

    /** The same, of the named articles only the first so many {@link Supporter}s. */
    public FactState namingFirst(int most) {
        return named.size() <= most ? this : naming(first(most));
    }

    /** The same, naming also the articles that another state of the fact names. */
    public FactState namingAlso(FactState other) {
        SortedMap<String, SortedSet<Quote>> names = new TreeMap<>(named);
        names.putAll(other.named);
        return naming(names);
    }

    private FactState naming(SortedMap<String, SortedSet<Quote>> articles) {
        return new FactState(fixed, ways, articles);
    }

    /** The articles that it names, by id. */
    public Stream<Supporter> supporters() {
        return named.entrySet().stream().map(Supporter::of);
    }

    private SortedMap<String, SortedSet<Quote>> first(int most) {
        SortedMap<String, SortedSet<Quote>> first = new TreeMap<>();
        named.entrySet().stream()
                .sorted(Comparator.comparing(Supporter::of))
                .limit(most)
                .forEach(article -> first.put(article.getKey(), article.getValue()));
        return first;
    }

    /** The properties of the relationship; the two lists of evidence run parallel. */
    public Map<String, Object> toRelationship() {
        Map<String, Object> relationship = new TreeMap<>(fixed);
        ways.keySet().stream().reduce(Support::join).map(Support::toProperties).ifPresent(relationship::putAll);
        List<Quote> quotes = named.values().stream().flatMap(Collection::stream).toList();
        relationship.put("articleCount", articles());
        relationship.put("articles", List.copyOf(named.keySet()));
        relationship.put("support", support());
        relationship.put("evidence", quotes.stream().map(Quote::text).toList());
        relationship.put("evidenceAt", quotes.stream().map(Quote::place).toList());
        return relationship;
    }

    private List<String> support() {
        List<String> support = new ArrayList<>();
        ways.forEach((way, articles) -> {
            Map<String, Object> json = way.toProperties();
            json.put("articles", articles);
            support.add(Json.write(json));
        });
        Collections.sort(support);
        return List.copyOf(support);
    }

    private static List<String> strings(Map<String, Object> properties, String key) {
        List<String> strings = new ArrayList<>();
        if (properties.get(key) instanceof List<?> list) {
            list.forEach(value -> strings.add((String) value));
        }
        return strings;
    }
}
