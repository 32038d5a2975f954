package io.jinmai.store.cypher;

import io.jinmai.graph.Fact;
import io.jinmai.store.FactIdentity;
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

/**
 * Who supports a fact, and with which sentences. Joining states is associative, commutative and idempotent; taking an article out
 * leaves what the others say.
 *
 * @param fixed the properties that every supporter shares: {@code id}, {@code status} and the distinguishing terms
 * @param supports by article id
 */
record FactState(Map<String, Object> fixed, SortedMap<String, Support> supports, SortedSet<Quote> quotes) {
    private static final List<String> FIXED =
            List.of("id", "status", "amountCny", "kind", "product", "role", "title", "year");

    FactState {
        fixed = PropertyMerge.normalized(fixed);
        supports = Collections.unmodifiableSortedMap(new TreeMap<>(supports));
        quotes = Collections.unmodifiableSortedSet(new TreeSet<>(quotes));
    }

    static FactState of(String article, Fact fact, FactIdentity identity) {
        Map<String, Object> fixed = new TreeMap<>(identity.terms());
        fixed.put("id", identity.id());
        fixed.put("status", fact.status().label());
        TreeSet<Quote> quotes = new TreeSet<>();
        fact.evidence().forEach(span -> quotes.add(Quote.of(article, span)));
        return new FactState(fixed, new TreeMap<>(Map.of(article, Support.of(fact))), quotes);
    }

    static FactState fromRelationship(Map<String, Object> relationship) {
        Map<String, Object> fixed = new TreeMap<>(relationship);
        fixed.keySet().retainAll(FIXED);
        return new FactState(fixed, supports(relationship), quotes(relationship));
    }

    FactState join(FactState other) {
        return join(List.of(this, other));
    }

    /** Of any number in time that grows with it as a sort does. */
    static FactState join(Collection<FactState> states) {
        TreeMap<String, Support> joined = new TreeMap<>();
        TreeSet<Quote> union = new TreeSet<>();
        for (FactState state : states) {
            state.supports.forEach((article, support) -> joined.merge(article, support, Support::join));
            union.addAll(state.quotes);
        }
        return new FactState(states.iterator().next().fixed, joined, union);
    }

    FactState without(Set<String> articles) {
        TreeMap<String, Support> others = new TreeMap<>(supports);
        others.keySet().removeAll(articles);
        TreeSet<Quote> otherQuotes = new TreeSet<>(quotes);
        otherQuotes.removeIf(quote -> articles.contains(quote.article()));
        return new FactState(fixed, others, otherQuotes);
    }

    boolean isSupported() {
        return !supports.isEmpty();
    }

    /** The properties of the relationship; the lists {@code articles} and {@code support} run parallel, as do the two of evidence. */
    Map<String, Object> toRelationship() {
        Map<String, Object> relationship = new TreeMap<>(fixed);
        // Of thousands of articles nearly all support a fact in one of a few ways.
        Map<Support, String> ways = new HashMap<>();
        supports.values().forEach(support -> ways.computeIfAbsent(support, Support::toJson));
        ways.keySet().stream().reduce(Support::join).map(Support::toProperties).ifPresent(relationship::putAll);
        relationship.put("articles", List.copyOf(supports.keySet()));
        relationship.put("support", supports.values().stream().map(ways::get).toList());
        relationship.put("evidence", quotes.stream().map(Quote::text).toList());
        relationship.put("evidenceAt", quotes.stream().map(Quote::place).toList());
        return relationship;
    }

    private static SortedMap<String, Support> supports(Map<String, Object> relationship) {
        SortedMap<String, Support> supports = new TreeMap<>();
        List<String> json = strings(relationship, "support");
        List<String> articles = strings(relationship, "articles");
        Map<String, Support> ways = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            supports.put(articles.get(i), ways.computeIfAbsent(json.get(i), Support::fromJson));
        }
        return supports;
    }

    private static SortedSet<Quote> quotes(Map<String, Object> relationship) {
        SortedSet<Quote> quotes = new TreeSet<>();
        List<String> places = strings(relationship, "evidenceAt");
        List<String> texts = strings(relationship, "evidence");
        for (int i = 0; i < places.size(); i++) {
            quotes.add(Quote.at(places.get(i), texts.get(i)));
        }
        return quotes;
    }

    private static List<String> strings(Map<String, Object> properties, String key) {
        List<String> strings = new ArrayList<>();
        if (properties.get(key) instanceof List<?> list) {
            list.forEach(value -> strings.add((String) value));
        }
        return strings;
    }
}
