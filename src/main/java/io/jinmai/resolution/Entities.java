package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Look-ups over the entities of one article. */
final class Entities {
    private Entities() {}

    /** The entity with an id that one of the graph has. */
    static Entity withId(String id, ArticleGraph graph) {
        List<Entity> entities = graph.entities();
        int at = 0;
        while (!entities.get(at).id().equals(id)) {
            at++;
        }
        return entities.get(at);
    }

    static Map<String, Entity> byId(ArticleGraph graph) {
        return graph.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }
}
