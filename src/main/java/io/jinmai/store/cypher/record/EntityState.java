package io.jinmai.store.cypher.record;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one or several articles say of an entity. Joining states is associative, commutative and idempotent, so that a node does
 * not depend on the order in which articles come.
 *
 * @param name the fullest name that any of them gives
 * @param forms every name and alias that any of them gives
 * @param properties what its kind needs beyond a name
 */
public record EntityState(
        String id, EntityType kind, String name, SortedSet<String> forms, Map<String, Object> properties) {

    public EntityState {
        forms = Collections.unmodifiableSortedSet(new TreeSet<>(forms));
        properties = PropertyMerge.normalized(properties);
    }

    /** What one article says of an entity, under the id that the whole graph gives it. */
    public static EntityState of(Entity entity) {
        SortedSet<String> forms = new TreeSet<>(entity.aliases());
        forms.add(entity.name());
        return new EntityState(entity.id(), entity.type(), entity.name(), forms, entity.properties());
    }

    /**
     * What this state and another say together.
     *
     * @throws IllegalArgumentException if the other state is one of an entity of another kind or id
     */
    public EntityState join(EntityState other) {
        if (!id.equals(other.id) || kind != other.kind) {
            throw new IllegalArgumentException(
                    "the id " + id + " stands for two entities: a " + kind.label() + " and a " + other.kind.label());
        }
        SortedSet<String> union = new TreeSet<>(forms);
        union.addAll(other.forms);
        return new EntityState(
                id,
                kind,
                PropertyMerge.fuller(name, other.name),
                union,
                PropertyMerge.join(properties, other.properties));
    }

    /** The properties of the entity's node, in a map of the caller's own. */
    public Map<String, Object> toNode() {
        Map<String, Object> node = new TreeMap<>(properties);
        node.put("id", id);
        node.put("name", name);
        node.put("aliases", forms.stream().filter(form -> !form.equals(name)).toList());
        return node;
    }
}
