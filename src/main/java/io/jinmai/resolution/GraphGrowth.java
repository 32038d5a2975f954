package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An article's graph while derived entities and facts are added to it. */
final class GraphGrowth {
    private final ArticleGraph graph;
    private final Map<String, Entity> byKey = new LinkedHashMap<>();
    private final List<Entity> entities;
    private final Set<Fact> derived = new LinkedHashSet<>();

    GraphGrowth(ArticleGraph graph, EntityKeys.ArticleIdentities identities) {
        this.graph = graph;
        this.entities = new ArrayList<>(graph.entities());
        graph.entities().forEach(entity -> byKey.putIfAbsent(identities.keyOf(entity), entity));
    }

    /** The entity with this graph-wide key, the first in the article's order if several have it. */
    Optional<Entity> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All entities by graph-wide key, those added included. */
    Map<String, Entity> byKey() {
        return new LinkedHashMap<>(byKey);
    }

    /** Adds an entity, whose id is its key. */
    Entity add(Entity entity) {
        entities.add(entity);
        byKey.put(entity.id(), entity);
        return entity;
    }

    /** Adds a derived fact unless the article's own facts of the type lead from one to the other already. */
    void derive(RelationType type, Entity from, Entity to, String rule) {
        Fact fact = new Fact(type, from.id(), to.id(), FactTerms.NONE, List.of(), 1.0, FactStatus.STATED, true, rule);
        if (!leads(type, from.id(), to.id())) {
            derived.add(fact);
        }
    }

    private boolean leads(RelationType type, String from, String to) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String at = open.pop();
            if (at.equals(to)) {
                return true;
            }
            graph.facts().stream()
                    .filter(fact -> fact.type() == type && fact.status() == FactStatus.STATED)
                    .filter(fact -> fact.from().equals(at) && seen.add(fact.to()))
                    .forEach(fact -> open.push(fact.to()));
        }
        return false;
    }

    ArticleGraph toGraph() {
        List<Fact> facts = new ArrayList<>(graph.facts());
        facts.addAll(derived);
        return new ArticleGraph(graph.article(), entities, facts);
    }
}
