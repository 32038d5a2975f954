package io.jinmai.store.cypher.record;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Fact;
import io.jinmai.graph.RelationType;
import io.jinmai.store.FactIdentity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A fact with the ends that its relationship has, and how some articles support it. */
public record SupportedFact(RelationType type, FactIdentity identity, FactState state) {

    /** What one article states under the keys of the whole graph, by id. */
    static SortedMap<String, SupportedFact> of(ArticleGraph article) {
        Map<FactIdentity, List<Fact>> statements = new LinkedHashMap<>();
        for (Fact fact : article.facts()) {
            statements
                    .computeIfAbsent(FactIdentity.of(fact), id -> new ArrayList<>())
                    .add(fact);
        }
        SortedMap<String, SupportedFact> facts = new TreeMap<>();
        statements.forEach((identity, stated) -> facts.put(
                identity.id(),
                new SupportedFact(
                        stated.get(0).type(),
                        identity,
                        FactState.of(article.article().id(), stated, identity))));
        return facts;
    }

    /**
     * What several articles say together, by type and id, in time that grows with it as a sort does.
     *
     * @param facts of each article each once
     */
    public static Map<RelationType, SortedMap<String, SupportedFact>> together(Collection<SupportedFact> facts) {
        Map<RelationType, SortedMap<String, SupportedFact>> together = new EnumMap<>(RelationType.class);
        facts.stream()
                .collect(Collectors.groupingBy(fact -> fact.identity().id()))
                .forEach((id, same) -> {
                    SupportedFact first = same.get(0);
                    FactState state = FactState.sum(
                            same.stream().map(SupportedFact::state).toList());
                    together.computeIfAbsent(first.type(), type -> new TreeMap<>())
                            .put(id, new SupportedFact(first.type(), first.identity(), state));
                });
        return together;
    }

    /** Whether a sentence states it. */
    boolean isQuoted() {
        return state.named().values().stream().anyMatch(quotes -> !quotes.isEmpty());
    }
}
