package io.jinmai.relation.rule;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import java.util.Map;
import java.util.TreeMap;

/** A fact as an example writes it: {@code from -> to} and the terms that matter, {@code key=value}, by blanks apart; names count simplified. */
record ExampleFact(String from, String to, Map<String, String> terms) {

    static ExampleFact parse(String text) {
        String[] ends = text.split(" -> ", 2);
        if (ends.length != 2) {
            throw new IllegalArgumentException("a fact reads 'from -> to key=value', not '" + text + "'");
        }
        String[] parts = ends[1].split(" (?=\\w+=)");
        Map<String, String> terms = new TreeMap<>(Map.of("status", FactStatus.STATED.name()));
        for (int i = 1; i < parts.length; i++) {
            String[] term = parts[i].split("=", 2);
            terms.put(term[0], term[0].equals("status") ? term[1].toUpperCase() : term[1]);
        }
        return new ExampleFact(simplified(ends[0]), simplified(parts[0]), terms);
    }

    private static String simplified(String name) {
        return LEXICONS.simplification().simplify(name.strip());
    }

    static ExampleFact of(Fact fact) {
        Map<String, String> terms = new TreeMap<>(Map.of("status", fact.status().name()));
        fact.terms().toProperties().forEach((key, value) -> terms.put(key, value.toString()));
        return new ExampleFact(fact.from(), fact.to(), terms);
    }

    /** Whether {@code found} is this fact, with at least its terms. */
    boolean isMetBy(ExampleFact found, RelationType relation) {
        boolean ends = from.equals(found.from()) && to.equals(found.to());
        boolean swapped = relation.isSymmetric() && from.equals(found.to()) && to.equals(found.from());
        return (ends || swapped) && found.terms().entrySet().containsAll(terms.entrySet());
    }

    @Override
    public String toString() {
        return from + " -> " + to + " " + terms;
    }
}
