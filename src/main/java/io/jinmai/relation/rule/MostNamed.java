package io.jinmai.relation.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an article is about, told by how often it names things. */
final class MostNamed {
    /** What an article is about is named more than once. */
    private static final int FEWEST = 3;

    private MostNamed() {}

    /** The match whose elements mean what the article names most, if it clearly is about that one thing, or names no other. */
    static Optional<Scope.Found> find(Discourse discourse, Pattern pattern) {
        return find(discourse, pattern, 0, discourse.sentences().size());
    }

    /** The same of the sentences from one to another, the latter not included. */
    static Optional<Scope.Found> find(Discourse discourse, Pattern pattern, int from, int to) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Scope.Found> first = new HashMap<>();
        for (int i = from; i < to; i++) {
            for (Match match : pattern.allIn(discourse.sentence(i))) {
                counts.merge(match.meanings(), 1, Integer::sum);
                first.putIfAbsent(match.meanings(), new Scope.Found(i, match));
            }
        }
        String most = null;
        int second = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (most == null || entry.getValue() > counts.get(most)) {
                second = most == null ? 0 : counts.get(most);
                most = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        boolean dominates =
                counts.size() == 1 || most != null && counts.get(most) >= FEWEST && 2 * counts.get(most) >= 3 * second;
        return dominates ? Optional.of(first.get(most)) : Optional.empty();
    }
}
