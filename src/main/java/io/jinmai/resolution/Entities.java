package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Look-ups over the entities of one article. */
final class Entities {
    private Entities() {}

    static Map<String, Entity> byId(ArticleGraph graph) {
        return graph.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }
}
