package io.jinmai.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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
        String[] ids = sortedIds(entities);
        for (int i = 1; i < ids.length; i++) {
            if (ids[i].equals(ids[i - 1])) {
                throw new IllegalArgumentException(article.id() + ": two entities with the id " + ids[i]);
            }
        }
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (Arrays.binarySearch(ids, fact.from()) < 0 || Arrays.binarySearch(ids, fact.to()) < 0) {
                throw new IllegalArgumentException(article.id() + ": an end of " + fact.type()
                        + " is no entity of the article: " + fact.from() + ", " + fact.to());
            }
        }
    }

    private static String[] sortedIds(List<Entity> entities) {
        String[] ids = new String[entities.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = entities.get(i).id();
        }
        Arrays.sort(ids);
        return ids;
    }
}
