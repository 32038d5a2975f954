package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.District;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rewrites an article's graph from its own ids to the keys that {@link EntityKeys} gives: entities of one key become one, and their facts follow. Applying
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
        return united(graph, unions, keyById);
    }

    /**
     * An article's graph under other keys: entities of one key become one, and their facts follow. A fact whose two ends turn out to
     * be one entity is left out.
     *
     * @param keys by entity id; an entity without one keeps its id
     */
    public static ArticleGraph renamed(ArticleGraph graph, Map<String, String> keys) {
        Map<String, String> keyById = new LinkedHashMap<>();
        Map<String, EntityUnion> unions = new LinkedHashMap<>();
        for (Entity entity : graph.entities()) {
            String key = keys.getOrDefault(entity.id(), entity.id());
            keyById.put(entity.id(), key);
            unions.computeIfAbsent(key, EntityUnion::new).add(entity);
        }
        return united(graph, unions, keyById);
    }

    private static ArticleGraph united(
            ArticleGraph graph, Map<String, EntityUnion> unions, Map<String, String> keyById) {
        List<Entity> entities =
                unions.values().stream().map(EntityUnion::toEntity).toList();
        return new ArticleGraph(graph.article(), entities, FactUnion.of(graph.facts(), keyById));
    }

    private static Entity withGivenProperties(Entity entity, EntityKeys.ArticleIdentities identities) {
        Map<String, Object> given = new TreeMap<>(GivenProperties.of(entity, identities));
        given.putAll(entity.properties());
        String name = officialName(entity, identities).orElse(entity.name());
        Set<String> aliases = new LinkedHashSet<>(entity.aliases());
        aliases.add(entity.name());
        aliases.remove(name);
        return new Entity(entity.id(), entity.type(), name, List.copyOf(aliases), entity.mentions(), given);
    }

    /** A district goes by the gazetteer's name, 余杭区 and not 杭州余杭, unless the article only writes that in other characters. */
    private static Optional<String> officialName(Entity entity, EntityKeys.ArticleIdentities identities) {
        return entity.type() == EntityType.DISTRICT
                ? identities
                        .district(entity)
                        .district()
                        .map(District::name)
                        .filter(name -> !name.equals(identities.plain(entity.name())))
                : Optional.empty();
    }
}
