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
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An article's graph while derived entities and facts are added to it. */
final class GraphGrowth {
    private final ArticleGraph graph;
    private final EntityKeys.ArticleIdentities identities;

    /** By their keys; null before one of the kind is asked for. */
    private Map<String, Entity> banks;

    private Map<String, Entity> districts;

    /** Null before something is asked of the article's facts. */
    private FactsFrom factsFrom;

    /** The article's own, until one is added. */
    private List<Entity> entities;

    /** In the order in which they are derived. */
    private Set<Fact> derived = Set.of();

    GraphGrowth(ArticleGraph graph, EntityKeys.ArticleIdentities identities) {
        this.graph = graph;
        this.identities = identities;
        this.entities = graph.entities();
    }

    private Map<String, Entity> byIdentity(EntityType type) {
        Map<String, Entity> ofType = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            if (entity.type() == type) {
                ofType.putIfAbsent(identities.identityOf(entity), entity);
            }
        }
        return ofType;
    }

    private Map<String, Entity> banks() {
        banks = banks == null ? byIdentity(EntityType.BANK) : banks;
        return banks;
    }

    private Map<String, Entity> districts() {
        districts = districts == null ? byIdentity(EntityType.DISTRICT) : districts;
        return districts;
    }

    /**
     * The bank with this graph-wide key, less its label, those added included; the first in the article's order if several have it; null
     * if none has.
     */
    Entity bank(String identity) {
        return banks().get(identity);
    }

    /** The same for districts. */
    Entity district(String identity) {
        return districts().get(identity);
    }

    /** Adds a bank, whose id is its key: the label and this identity. */
    Entity addBank(Entity bank, String identity) {
        banks().put(identity, bank);
        return add(bank);
    }

    /** The same for districts. */
    Entity addDistrict(Entity district, String identity) {
        districts().put(identity, district);
        return add(district);
    }

    private Entity add(Entity entity) {
        entities = entities == graph.entities() ? new ArrayList<>(entities) : entities;
        entities.add(entity);
        return entity;
    }

    /** Adds a derived fact unless the article's own facts of the type lead from one to the other already. */
    void derive(RelationType type, Entity from, Entity to, String rule) {
        if (!leads(type, from.id(), to.id())) {
            derived = derived.isEmpty() ? new LinkedHashSet<>() : derived;
            derived.add(
                    new Fact(type, from.id(), to.id(), FactTerms.NONE, List.of(), 1.0, FactStatus.STATED, true, rule));
        }
    }

    private boolean leads(RelationType type, String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (factsFrom == null) {
            factsFrom = new FactsFrom(graph.facts());
        }
        int first = factsFrom.last(type, from);
        for (int at = first; at >= 0; at = factsFrom.before(at)) {
            if (factsFrom.to(at).equals(to)) {
                return true;
            }
        }
        return first >= 0 && leadsOver(type, from, to);
    }

    /** Whether they lead there over other entities. */
    private boolean leadsOver(RelationType type, String from, String to) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String at = open.pop();
            if (at.equals(to)) {
                return true;
            }
            for (int fact = factsFrom.last(type, at); fact >= 0; fact = factsFrom.before(fact)) {
                if (seen.add(factsFrom.to(fact))) {
                    open.push(factsFrom.to(fact));
                }
            }
        }
        return false;
    }

    ArticleGraph toGraph() {
        if (derived.isEmpty() && entities == graph.entities()) {
            return graph;
        }
        Fact[] facts = graph.facts().toArray(new Fact[graph.facts().size() + derived.size()]);
        int filled = graph.facts().size();
        for (Fact fact : derived) {
            facts[filled++] = fact;
        }
        return new ArticleGraph(graph.article(), entities, List.of(facts));
    }
}
