package io.jinmai.store.cypher;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.RelationType;
import io.jinmai.store.FactIdentity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What some articles say together, before it meets the graph.
 *
 * @param entities by id
 * @param facts by type and id
 * @param given number of facts before equal ones were joined
 */
record Contributions(
        List<ArticleGraph> articles,
        SortedMap<String, EntityState> entities,
        Map<RelationType, SortedMap<String, NewFact>> facts,
        int given) {

    /** A fact with the ends its relationship would have. */
    record NewFact(FactIdentity identity, FactState state) {
        NewFact join(NewFact other) {
            return new NewFact(identity, state.join(other.state));
        }
    }

    static final Contributions NONE = new Contributions(List.of(), Collections.emptySortedMap(), emptyFacts(), 0);

    /** @throws IllegalArgumentException if two articles share an id, or one entity id stands for two kinds */
    static Contributions of(List<ArticleGraph> articles) {
        SortedMap<String, EntityState> entities = new TreeMap<>();
        Map<RelationType, SortedMap<String, NewFact>> facts = emptyFacts();
        int given = 0;
        for (ArticleGraph article : articles) {
            article.entities()
                    .forEach(entity -> entities.merge(entity.id(), EntityState.of(entity), EntityState::join));
            collect(article, facts);
            given += article.facts().size();
        }
        Contributions contributions = new Contributions(List.copyOf(articles), entities, facts, given);
        if (contributions.articleIds().size() < articles.size()) {
            throw new IllegalArgumentException("two articles of one load share an id: "
                    + articles.stream().map(article -> article.article().id()).toList());
        }
        return contributions;
    }

    Set<String> articleIds() {
        return articles.stream().map(article -> article.article().id()).collect(Collectors.toUnmodifiableSet());
    }

    /** For each article how many entities it mentions and how many facts it supports. */
    List<Map<String, Object>> countsByArticle() {
        return articles.stream()
                .map(article -> {
                    Map<String, Object> counts =
                            new TreeMap<>(Map.of("id", article.article().id()));
                    counts.putAll(ArticleRecords.counts(article));
                    return counts;
                })
                .toList();
    }

    private static void collect(ArticleGraph article, Map<RelationType, SortedMap<String, NewFact>> facts) {
        article.facts().forEach(fact -> {
            FactIdentity identity = FactIdentity.of(fact);
            FactState state = FactState.of(article.article().id(), fact, identity);
            facts.get(fact.type()).merge(identity.id(), new NewFact(identity, state), NewFact::join);
        });
    }

    private static Map<RelationType, SortedMap<String, NewFact>> emptyFacts() {
        Map<RelationType, SortedMap<String, NewFact>> facts = new EnumMap<>(RelationType.class);
        for (RelationType type : RelationType.values()) {
            facts.put(type, new TreeMap<>());
        }
        return facts;
    }
}
