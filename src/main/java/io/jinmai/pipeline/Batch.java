package io.jinmai.pipeline;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.store.ArticleAudit;
import io.jinmai.store.LoadCounts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers articles, loads them together, compares what the target says that it did with what it was sent, and has it audited at the end. Used by one thread. */
final class Batch {
    private final LoadTarget target;
    private final BatchSize size;
    private final RunListener listener;
    private final RunTally tally = new RunTally();
    private final List<Resolved> articles = new ArrayList<>();
    private final Set<String> loaded = new LinkedHashSet<>();
    private long characters;

    Batch(LoadTarget target, BatchSize size, RunListener listener) {
        this.target = target;
        this.size = size;
        this.listener = listener;
    }

    RunTally tally() {
        return tally;
    }

    void add(Resolved article) {
        articles.add(article);
        characters += article.length();
        if (size.isReached(articles.size(), characters)) {
            load();
        }
    }

    /** Loads what is gathered, if anything is. */
    void load() {
        if (articles.isEmpty()) {
            return;
        }
        List<ArticleGraph> graphs = articles.stream().map(Resolved::graph).toList();
        target.load(articles.stream().map(Resolved::named).toList()).ifPresent(counts -> reconcile(graphs, counts));
        articles.forEach(tally::loaded);
        articles.forEach(article -> article.unwritten().forEach(listener::factUnwritten));
        articles.forEach(article -> loaded.add(article.graph().article().id()));
        listener.articlesLoaded(articles.size());
        articles.clear();
        characters = 0;
    }

    /**
     * Counts anew what the target holds of the articles of this run.
     *
     * @throws ReconciliationException if it differs from what was loaded
     */
    void audit() {
        List<String> differences = target.audit(Set.copyOf(loaded), listener::articlesChecked).stream()
                .map(ArticleAudit::difference)
                .filter(difference -> !difference.isEmpty())
                .toList();
        if (!differences.isEmpty()) {
            throw ReconciliationException.ofAudit(differences);
        }
    }

    private void reconcile(List<ArticleGraph> sent, LoadCounts counts) {
        int facts = sent.stream().mapToInt(graph -> graph.facts().size()).sum();

        check("articles", sent.size(), counts.articles(), sent);
        check(
                "facts",
                facts,
                counts.newFacts() + counts.mergedFacts() + counts.refused().size(),
                sent);
        tally.counted(counts);
        counts.refused().forEach(listener::factUnwritten);
    }

    private static void check(String what, int sent, int counted, List<ArticleGraph> articles) {
        if (sent != counted) {
            throw new ReconciliationException("%d %s were sent to the database but it counted %d (articles %s to %s)"
                    .formatted(
                            sent,
                            what,
                            counted,
                            articles.get(0).article().id(),
                            articles.get(articles.size() - 1).article().id()));
        }
    }
}
