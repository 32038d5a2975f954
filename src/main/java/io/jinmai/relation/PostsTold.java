package io.jinmai.relation;

import io.jinmai.graph.FactTerms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who works where, as far as an article has told it. */
final class PostsTold {
    private PostsTold() {}

    /** By person the organisations he works for; those he left do not count. */
    static Map<String, Set<String>> employersOf(List<FactDraft> drafts) {
        Map<String, Set<String>> employers = new HashMap<>();
        for (FactDraft draft : drafts) {
            if (draft.terms() instanceof FactTerms.Post post && !post.former()) {
                employers
                        .computeIfAbsent(draft.from(), person -> new HashSet<>())
                        .add(draft.to());
            }
        }
        return employers;
    }
}
