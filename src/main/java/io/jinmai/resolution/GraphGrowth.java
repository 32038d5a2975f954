package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An article's graph while derived entities and facts are added to it. */
final class GraphGrowth {
    /** The kinds between which facts are derived; no other entity is asked for by its key. */
    private static final Set<EntityType> DERIVED_FROM = EnumSet.of(EntityType.BANK, EntityType.DISTRICT);

    private final ArticleGraph graph;
    private final Map<String, Entity> byKey = new LinkedHashMap<>();

    /** What the article states, by the first end. */
    private Map<String, List<Fact>> factsFrom;

    private final List<Entity> entities;
    private final Set<Fact> derived = new LinkedHashSet<>();

    GraphGrowth(ArticleGraph graph, EntityKeys.ArticleIdentities identities) {
        this.graph = graph;
        this.entities = new ArrayList<>(graph.entities());
        for (Entity entity : graph.entities()) {
            if (DERIVED_FROM.contains(entity.type())) {
                byKey.putIfAbsent(identities.keyOf(entity), entity);
            }
        }
    }

    /** The bank or district with this graph-wide key, the first in the article's order if several have it. */
    Optional<Entity> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All banks and districts by graph-wide key, those added included. */
    Map<String, Entity> byKey() {
        return Collections.unmodifiableMap(byKey);
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
        if (!from.equals(to) && factsFrom(from).isEmpty()) {
            return false;
        }
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String at = open.pop();
            if (at.equals(to)) {
                return true;
            }
            for (Fact fact : factsFrom(at)) {
                if (fact.type() == type && seen.add(fact.to())) {
                    open.push(fact.to());
                }
            }
        }
        return false;
    }

    private List<Fact> factsFrom(String id) {
        if (factsFrom == null) {
            factsFrom = new HashMap<>();
            for (Fact fact : graph.facts()) {
                if (fact.status() == FactStatus.STATED) {
                    factsFrom
                            .computeIfAbsent(fact.from(), from -> new ArrayList<>(1))
                            .add(fact);
                }
            }
        }
        return factsFrom.getOrDefault(id, List.of());
    }

    ArticleGraph toGraph() {
        if (derived.isEmpty() && entities.size() == graph.entities().size()) {
            return graph;
        }
        List<Fact> facts = new ArrayList<>(graph.facts());
        facts.addAll(derived);
        return new ArticleGraph(graph.article(), entities, facts);
    }
}
