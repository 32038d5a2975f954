package io.jinmai.relation.example;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import io.jinmai.lexicon.Simplification;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact as an example writes it: {@code from -> to} and the terms that matter, {@code key=value}, by blanks apart; names count simplified.
 */
record ExampleFact(String from, String to, Map<String, String> terms) {

    private static final String STATUS = "status";

    /** @throws IllegalArgumentException if the text is no fact */
    static ExampleFact parse(String text, Simplification simplification) {
        String[] ends = text.split(" -> ", 2);
        if (ends.length != 2) {
            throw new IllegalArgumentException("a fact reads 'from -> to key=value', not '" + text + "'");
        }
        String[] parts = ends[1].split(" (?=\\w+=)");
        Map<String, String> terms = new TreeMap<>(Map.of(STATUS, FactStatus.STATED.name()));
        for (int i = 1; i < parts.length; i++) {
            String[] term = parts[i].split("=", 2);
            terms.put(term[0], term[0].equals(STATUS) ? term[1].toUpperCase(Locale.ROOT) : term[1]);
        }
        return new ExampleFact(
                simplification.simplify(ends[0].strip()), simplification.simplify(parts[0].strip()), terms);
    }

    static ExampleFact of(Fact fact) {
        Map<String, String> terms = new TreeMap<>(Map.of(STATUS, fact.status().name()));
        fact.terms().toProperties().forEach((key, value) -> terms.put(key, value.toString()));
        return new ExampleFact(fact.from(), fact.to(), terms);
    }

    /** Whether {@code found} is this fact, with at least its terms. */
    boolean isMetBy(ExampleFact found, RelationType relation) {
        boolean ends = from.equals(found.from()) && to.equals(found.to());
        boolean swapped = relation.isSymmetric() && from.equals(found.to()) && to.equals(found.from());
        return (ends || swapped) && found.terms().entrySet().containsAll(terms.entrySet());
    }

    /** As an example writes it; that it is stated goes without saying. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(from + " -> " + to);
        terms.forEach((key, value) -> {
            if (!key.equals(STATUS)) {
                text.append(' ').append(key).append('=').append(value);
            } else if (!value.equals(FactStatus.STATED.name())) {
                text.append(' ').append(key).append('=').append(value.toLowerCase(Locale.ROOT));
            }
        });
        return text.toString();
    }
}
