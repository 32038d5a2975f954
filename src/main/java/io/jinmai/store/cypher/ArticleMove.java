package io.jinmai.store.cypher;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.store.FactIdentity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article that says what it said, of whose names some mean others now. Of all that it says only the difference is to be written.
 *
 * @param former under the keys of the whole graph as they were
 * @param now under those that they are
 */
record ArticleMove(ArticleGraph former, ArticleGraph now) {

    /** The entities of the former graph that the article mentions no longer, or otherwise. */
    List<Entity> lostEntities() {
        return without(former.entities(), now.entities());
    }

    /** The entities that the article did not mention, or otherwise. */
    List<Entity> gainedEntities() {
        return without(now.entities(), former.entities());
    }

    /** The facts that the article supports no longer, or otherwise. */
    List<Fact> lostFacts() {
        return changed(former.facts(), now.facts());
    }

    /** The facts that the article did not support, or otherwise: of each all that it states. */
    List<Fact> gainedFacts() {
        return changed(now.facts(), former.facts());
    }

    private static List<Entity> without(List<Entity> entities, List<Entity> others) {
        Set<Entity> left = new HashSet<>(others);
        return entities.stream().filter(entity -> !left.contains(entity)).toList();
    }

    private static List<Fact> changed(List<Fact> facts, List<Fact> others) {
        Map<String, Set<Fact>> here = byId(facts);
        Map<String, Set<Fact>> there = byId(others);
        return facts.stream()
                .filter(fact -> {
                    String id = FactIdentity.of(fact).id();
                    return !here.get(id).equals(there.get(id));
                })
                .toList();
    }

    private static Map<String, Set<Fact>> byId(List<Fact> facts) {
        Map<String, Set<Fact>> byId = new HashMap<>();
        facts.forEach(fact -> byId.computeIfAbsent(FactIdentity.of(fact).id(), id -> new HashSet<>())
                .add(fact));
        return byId;
    }
}
