package io.jinmai.cli;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.ArticleAudit;
import io.jinmai.store.GraphStatistics;
import io.jinmai.store.GraphStore;
import io.jinmai.store.LoadCounts;
import io.jinmai.store.QueryResult;
import io.jinmai.store.RemovalCounts;
import io.jinmai.store.StoreException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** Remembers what it was asked. */
class FakeStore implements GraphStore {
    final Map<String, ArticleGraph> articles = new TreeMap<>();
    final List<String> calls = new ArrayList<>();
    QueryResult answer = new QueryResult(List.of("bank"), List.of(List.of("云溪农商银行")));
    int failAfterBatches = Integer.MAX_VALUE;
    int closed;

    @Override
    public void applySchema() {
        calls.add("applySchema");
    }

    @Override
    public Map<String, String> digests(Set<String> articleIds) {
        Map<String, String> digests = new TreeMap<>();
        articles.forEach((id, graph) -> digests.put(id, graph.article().sha256()));
        digests.keySet().retainAll(articleIds);
        return digests;
    }

    @Override
    public List<ArticleAudit> audit(Set<String> articleIds, IntConsumer looked) {
        return articleIds.stream()
                .map(id -> new ArticleAudit(id, articles.containsKey(id) ? "sha" : null, 2, 2, 1, 1))
                .toList();
    }

    @Override
    public LoadCounts load(List<NamedArticle> named) {
        List<ArticleGraph> batch = named.stream().map(NamedArticle::graph).toList();
        if (failAfterBatches-- == 0) {
            throw new StoreException(StoreException.Kind.FAILED, "the disk is full");
        }
        batch.forEach(graph -> articles.put(graph.article().id(), graph));
        int facts = batch.stream().mapToInt(graph -> graph.facts().size()).sum();
        return new LoadCounts(batch.size(), 2, facts, 0, List.of());
    }

    @Override
    public QueryResult query(String cypher, Map<String, Object> parameters, boolean mayWrite) {
        calls.add(cypher.strip() + " " + new TreeMap<>(parameters) + (mayWrite ? " writing" : ""));
        return answer;
    }

    @Override
    public QueryResult look(String cypher, Map<String, Object> parameters, Duration atMost) {
        calls.add(cypher.strip() + " " + new TreeMap<>(parameters) + " for " + atMost);
        return answer;
    }

    @Override
    public RemovalCounts remove(Set<String> articleIds) {
        articles.keySet().removeAll(articleIds);
        return new RemovalCounts(articleIds.size(), 0, 0);
    }

    @Override
    public QueryResult schema() {
        return new QueryResult(List.of("name"), List.of(List.of("entity_id")));
    }

    @Override
    public GraphStatistics statistics() {
        return new GraphStatistics(articles.size(), Map.of("Bank", 1L), Map.of("LENDS_TO", (long) articles.size()));
    }

    @Override
    public GraphStatistics statisticsSince(LocalDate day) {
        calls.add("statisticsSince " + day);
        return statistics();
    }

    @Override
    public SortedMap<String, String> paths() {
        SortedMap<String, String> paths = new TreeMap<>();
        articles.forEach((id, graph) -> {
            if (graph.article().path() != null) {
                paths.put(id, graph.article().path());
            }
        });
        return paths;
    }

    @Override
    public QueryResult explainName(String name) {
        calls.add("explainName " + name);
        return answer;
    }

    @Override
    public void close() {
        closed++;
    }
}
