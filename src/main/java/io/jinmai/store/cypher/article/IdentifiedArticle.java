package io.jinmai.store.cypher.article;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.resolution.GraphWideNaming;
import io.jinmai.store.UnwrittenFact;
import io.jinmai.store.UnwrittenFact.Reason;
import java.util.List;
import java.util.Map;

/**
 * An article of which it is known whom its names mean.
 *
 * @param said under the keys that the article alone gives
 * @param meant by those keys the ones under which the whole graph knows the same; a key that is absent stays as it is
 */
public record IdentifiedArticle(ArticleGraph said, Map<String, String> meant) {
    public IdentifiedArticle {
        meant = Map.copyOf(meant);
    }

    /** The article under the keys of the whole graph. */
    public ArticleGraph resolved() {
        return GraphWideNaming.renamed(said, meant);
    }

    /** Facts that the article states and that cannot stand in the graph, since both their ends are one entity. */
    public List<UnwrittenFact> selfReferring() {
        return said.facts().stream()
                .filter(fact -> meant(fact.from()).equals(meant(fact.to())))
                .map(fact -> new UnwrittenFact(
                        said.article().id(), fact, name(fact.from()), name(fact.to()), Reason.ENDS_ARE_ONE))
                .toList();
    }

    private String meant(String local) {
        return meant.getOrDefault(local, local);
    }

    private String name(String local) {
        return said.entities().stream()
                .filter(entity -> entity.id().equals(local))
                .map(Entity::name)
                .findFirst()
                .orElseThrow();
    }
}
