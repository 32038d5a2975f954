package io.jinmai.relation;

import io.jinmai.graph.FactTerms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who works where, as far as the rules have found it in an article. For one article; each fact is looked at once. */
final class PostsTold {
    private final List<FactDraft> drafts;
    private Map<String, Set<String>> employers = Map.of();

    /** How many of the facts have been looked at. */
    private int read;

    /** @param drafts to which the rules add what they find */
    PostsTold(List<FactDraft> drafts) {
        this.drafts = drafts;
    }

    /** By person the organisations he works for; those he left do not count. */
    Map<String, Set<String>> employersOf() {
        for (; read < drafts.size(); read++) {
            FactDraft draft = drafts.get(read);
            if (draft.terms() instanceof FactTerms.Post post && !post.former()) {
                employers = employers.isEmpty() ? new HashMap<>() : employers;
                employers
                        .computeIfAbsent(draft.from(), person -> new HashSet<>())
                        .add(draft.to());
            }
        }
        return employers;
    }
}
