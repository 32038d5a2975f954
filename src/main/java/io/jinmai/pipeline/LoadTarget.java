package io.jinmai.pipeline;

import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.ArticleAudit;
import io.jinmai.store.GraphStore;
import io.jinmai.store.LoadCounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Where a run puts its articles. */
public interface LoadTarget {

    /** The digests of those of the given articles that are there already. */
    Map<String, String> digests(Set<String> articleIds);

    /** Puts all of these articles there, or none; what was counted there, or empty where nothing counts. */
    Optional<LoadCounts> load(List<NamedArticle> articles);

    /**
     * Counts anew what is there of these articles; nothing where nothing can be counted.
     *
     * @param looked hears now and then how many more of them have been counted
     */
    List<ArticleAudit> audit(Set<String> articleIds, IntConsumer looked);

    /**
     * A database.
     *
     * @param reload whether articles that are there unchanged are loaded again
     */
    static LoadTarget database(GraphStore store, boolean reload) {
        return new LoadTarget() {
            @Override
            public Map<String, String> digests(Set<String> articleIds) {
                return reload || articleIds.isEmpty() ? Map.of() : store.digests(articleIds);
            }

            @Override
            public Optional<LoadCounts> load(List<NamedArticle> articles) {
                return Optional.of(store.load(articles));
            }

            @Override
            public List<ArticleAudit> audit(Set<String> articleIds, IntConsumer looked) {
                return store.audit(articleIds, looked);
            }
        };
    }

    /** Nowhere: the run only reports what it would load. */
    static LoadTarget nowhere() {
        return new LoadTarget() {
            @Override
            public Map<String, String> digests(Set<String> articleIds) {
                return Map.of();
            }

            @Override
            public Optional<LoadCounts> load(List<NamedArticle> articles) {
                return Optional.empty();
            }

            @Override
            public List<ArticleAudit> audit(Set<String> articleIds, IntConsumer looked) {
                return List.of();
            }
        };
    }
}
