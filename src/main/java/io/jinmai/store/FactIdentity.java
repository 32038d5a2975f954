package io.jinmai.store;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What makes two facts the same fact: type, ends, the terms that tell two facts between one pair apart, and the status, since a
 * loan that is only planned is not the one that was made.
 *
 * @param id 24 hexadecimal digits, the same on every machine
 * @param from the end the relationship starts at; for a symmetric type the smaller id
 * @param to the end it leads to
 * @param terms the distinguishing terms that are present, in key order
 */
public record FactIdentity(String id, String from, String to, Map<String, Object> terms) {
    private static final List<String> DISTINGUISHING = List.of("amountCny", "kind", "product", "role", "title", "year");
    private static final int DIGITS = 24;

    /** @param fact with ends that are ids of the whole graph */
    public static FactIdentity of(Fact fact) {
        boolean swap = fact.type().isSymmetric() && fact.from().compareTo(fact.to()) > 0;
        String from = swap ? fact.to() : fact.from();
        String to = swap ? fact.from() : fact.to();
        Map<String, Object> terms = new TreeMap<>(fact.terms().toProperties());
        terms.keySet().retainAll(DISTINGUISHING);
        return new FactIdentity(hash(fact, from, to, terms), from, to, terms);
    }

    /** The terms of a fact that do not tell it apart, such as how an article wrote the amount. */
    public static Map<String, Object> otherTerms(Fact fact) {
        Map<String, Object> terms = new TreeMap<>(fact.terms().toProperties());
        terms.keySet().removeAll(DISTINGUISHING);
        return terms;
    }

    private static String hash(Fact fact, String from, String to, Map<String, Object> terms) {
        StringBuilder key = new StringBuilder();
        append(key, fact.type().name());
        append(key, from);
        append(key, to);
        if (fact.status() != FactStatus.STATED) {
            append(key, fact.status().label());
        }
        terms.forEach((name, value) -> {
            append(key, name);
            append(key, value.toString());
        });
        return HexFormat.of().formatHex(Sha256.of(key.toString())).substring(0, DIGITS);
    }

    /** The length in front keeps the parts apart whatever characters they hold. */
    private static void append(StringBuilder key, String part) {
        key.append(part.length()).append(':').append(part);
    }
}
