package io.jinmai.store.cypher.record;

import io.jinmai.graph.EntityType;
import io.jinmai.store.StoreException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Entities as the database keeps them: as nodes, and as each article's contribution in JSON. */
public final class EntityRecords {
    private EntityRecords() {}

    /**
     * What a node says; empty for one that has just been made and says nothing yet.
     *
     * @param labels strings
     * @throws StoreException if the node says something and has the label of no kind of entity
     */
    public static Optional<EntityState> fromNode(List<?> labels, Map<String, Object> node) {
        return Optional.ofNullable((String) node.get("name")).map(name -> {
            Map<String, Object> properties = new TreeMap<>(node);
            properties.keySet().removeAll(List.of("id", "name", "aliases"));
            return state((String) node.get("id"), kind(labels, node), name, node.get("aliases"), properties);
        });
    }

    /** What one article says, in the form that {@link #fromContribution} reads. */
    static String toContribution(EntityState state) {
        Map<String, Object> json = new TreeMap<>(state.toNode());
        json.remove("id");
        return Json.write(json);
    }

    /**
     * What one article says of the entity that has this id and this kind.
     *
     * @param json as {@code MENTIONS} keeps it in {@code contribution}
     * @throws StoreException if it is no JSON
     */
    public static EntityState fromContribution(String id, EntityType kind, String json) {
        Map<String, Object> properties = new TreeMap<>(Json.read(json));
        String name = (String) properties.remove("name");
        Object aliases = properties.remove("aliases");
        return state(id, kind, name, aliases, properties);
    }

    private static EntityState state(
            String id, EntityType kind, String name, Object aliases, Map<String, Object> properties) {
        TreeSet<String> forms = new TreeSet<>();
        forms.add(name);
        if (aliases instanceof List<?> list) {
            list.forEach(alias -> forms.add((String) alias));
        }
        return new EntityState(id, kind, name, forms, properties);
    }

    private static EntityType kind(List<?> labels, Map<String, Object> node) {
        return labels.stream()
                .flatMap(label -> EntityType.ofLabel((String) label).stream())
                .findFirst()
                .orElseThrow(
                        () -> new StoreException(
                                StoreException.Kind.FAILED,
                                "The node with the id " + node.get("id")
                                        + " is an Entity of no known kind (its labels are " + labels
                                        + "). Was it made or changed by hand? Delete it, or give it its label back, and load again."));
    }
}
