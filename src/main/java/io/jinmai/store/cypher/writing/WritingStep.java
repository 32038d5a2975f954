package io.jinmai.store.cypher.writing;

import io.jinmai.store.cypher.article.ArticleMove;
import io.jinmai.store.cypher.record.ResolvedArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What articles that are written together bring to the graph and take from it; worked out without a look at the graph. */
public final class WritingStep {
    private final Losses losses;
    private final Contributions contributions;
    private final List<Map<String, Object>> counts = new ArrayList<>();

    /**
     * @param former articles as they stand in the graph, whose former text no longer counts
     * @param coming what articles, some of them among those, say from now on
     * @param moves further articles
     * @throws IllegalArgumentException if one entity id stands for two kinds
     */
    public WritingStep(
            Collection<ResolvedArticle> former, Collection<ResolvedArticle> coming, Collection<ArticleMove> moves) {
        this.losses = Losses.of(former, coming, moves);
        this.contributions = Contributions.of(coming, moves);
        moves.stream().filter(move -> !move.counts().isEmpty()).forEach(this::addCounts);
    }

    private void addCounts(ArticleMove move) {
        Map<String, Object> row = new HashMap<>(move.counts());
        row.put("id", move.article());
        counts.add(row);
    }

    Losses losses() {
        return losses;
    }

    Contributions contributions() {
        return contributions;
    }

    /** How much articles that move say now, where it is more or less than before: a row for each. */
    List<Map<String, Object>> counts() {
        return counts;
    }
}
