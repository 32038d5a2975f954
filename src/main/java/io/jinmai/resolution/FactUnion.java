package io.jinmai.resolution;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Moves facts to new ends and makes one of those that then say the same. */
final class FactUnion {
    private record Statement(RelationType type, String from, String to, FactTerms terms, FactStatus status) {}

    private FactUnion() {}

    /** The facts with their ends replaced, in the order of the first of each; without those from an entity to itself. */
    static List<Fact> of(List<Fact> facts, Map<String, String> keyById) {
        return facts.stream()
                .map(fact -> moved(fact, keyById.get(fact.from()), keyById.get(fact.to())))
                .filter(fact -> !fact.from().equals(fact.to()))
                .collect(Collectors.toMap(FactUnion::statement, fact -> fact, FactUnion::join, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Fact moved(Fact fact, String from, String to) {
        boolean swaps = fact.type().isSymmetric() && from.compareTo(to) > 0;
        return new Fact(
                fact.type(),
                swaps ? to : from,
                swaps ? from : to,
                fact.terms(),
                fact.evidence(),
                fact.confidence(),
                fact.status(),
                fact.derived(),
                fact.rule());
    }

    private static Statement statement(Fact fact) {
        return new Statement(fact.type(), fact.from(), fact.to(), fact.terms(), fact.status());
    }

    /** What a text states outweighs what a name implies; of two rules the surer one is kept. */
    private static Fact join(Fact first, Fact second) {
        boolean keepsFirst = first.derived() == second.derived()
                ? first.confidence() > second.confidence()
                        || first.confidence() == second.confidence()
                                && first.rule().compareTo(second.rule()) <= 0
                : second.derived();
        Fact kept = keepsFirst ? first : second;
        return new Fact(
                kept.type(),
                kept.from(),
                kept.to(),
                kept.terms(),
                Stream.concat(first.evidence().stream(), second.evidence().stream())
                        .toList(),
                kept.confidence(),
                kept.status(),
                kept.derived(),
                kept.rule());
    }
}
