package io.jinmai.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Everything one article says: a pure function of that article.
 *
 * @param entities in order of first mention
 * @param facts in order of evidence
 */
public record ArticleGraph(ArticleInfo article, List<Entity> entities, List<Fact> facts) {

    /** @throws IllegalArgumentException if two entities share an id or a fact's end is not among the entities */
    public ArticleGraph {
        Objects.requireNonNull(article, "article");
        entities = List.copyOf(entities);
        facts = List.copyOf(facts);
        Set<String> ids = new HashSet<>(2 * entities.size());
        for (Entity entity : entities) {
            if (!ids.add(entity.id())) {
                throw new IllegalArgumentException(article.id() + ": two entities with the id " + entity.id());
            }
        }
        for (Fact fact : facts) {
            if (!ids.contains(fact.from()) || !ids.contains(fact.to())) {
                throw new IllegalArgumentException(article.id() + ": an end of " + fact.type()
                        + " is no entity of the article: " + fact.from() + ", " + fact.to());
            }
        }
    }
}
