package io.jinmai.resolution.identity;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom a name means in one article.
 *
 * @param key the key under which the whole graph knows it
 * @param because in plain words why that is not the name's own key; null where the name means what it says
 * @param candidates where the name could mean several and nothing told which: their keys; otherwise empty
 */
public record Identity(String key, String because, SortedSet<String> candidates) {
    public Identity {
        Objects.requireNonNull(key, "key");
        candidates = candidates.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(candidates));
    }

    static Identity itself(String key) {
        return new Identity(key, null, Collections.emptySortedSet());
    }

    static Identity joined(String key, String because) {
        return new Identity(key, because, Collections.emptySortedSet());
    }
}
