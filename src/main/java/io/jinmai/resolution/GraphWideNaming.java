package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rewrites an article's graph from its own ids to graph-wide keys: entities of one key become one, and their facts follow. Applying
 * it twice is applying it once. Immutable.
 */
public final class GraphWideNaming {
    private final EntityKeys keys;

    public GraphWideNaming(EntityKeys keys) {
        this.keys = keys;
    }

    /**
     * The same article with {@link Entity#id()} a key of {@link EntityKeys}. Banks gain their {@code level}, districts of the
     * gazetteer {@code level} and {@code code} where they lack them. A fact whose two ends turn out to be one entity is left out.
     */
    public ArticleGraph toGraphWide(ArticleGraph graph) {
        EntityKeys.ArticleIdentities identities = keys.of(graph);
        Map<String, String> keyById = new LinkedHashMap<>();
        Map<String, EntityUnion> unions = new LinkedHashMap<>();
        for (Entity entity : graph.entities()) {
            String key = identities.keyOf(entity);
            keyById.put(entity.id(), key);
            unions.computeIfAbsent(key, EntityUnion::new).add(withGivenProperties(entity, identities));
        }
        List<Entity> entities =
                unions.values().stream().map(EntityUnion::toEntity).toList();
        return new ArticleGraph(graph.article(), entities, FactUnion.of(graph.facts(), keyById));
    }

    private static Entity withGivenProperties(Entity entity, EntityKeys.ArticleIdentities identities) {
        Map<String, Object> given = new TreeMap<>(GivenProperties.of(entity, identities));
        given.putAll(entity.properties());
        return new Entity(entity.id(), entity.type(), entity.name(), entity.aliases(), entity.mentions(), given);
    }
}
