package io.jinmai.resolution.identity;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.TextSpan;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one article says, under the keys that the article alone gives.
 *
 * @param graph entities have the keys of {@link io.jinmai.resolution.EntityKeys} as ids
 * @param shorter by an entity's key the keys of the names that are short for its name, or that it bore before
 * @param text what was read, at its place in the input that every offset points into; null where only what it says is at hand
 */
public record NamedArticle(ArticleGraph graph, SortedMap<String, SortedSet<String>> shorter, TextSpan text) {
    public NamedArticle {
        shorter = Collections.unmodifiableSortedMap(new TreeMap<>(shorter));
    }

    /** An article none of whose names has a short form. */
    public static NamedArticle of(ArticleGraph graph) {
        return new NamedArticle(graph, Collections.emptySortedMap(), null);
    }

    /** What it says and the shorter names, without the text. */
    public static NamedArticle of(ArticleGraph graph, Map<String, ? extends Set<String>> shorter) {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        shorter.forEach((key, names) -> copy.put(key, Collections.unmodifiableSortedSet(new TreeSet<>(names))));
        return new NamedArticle(graph, copy, null);
    }

    /** The same with the text that was read. */
    public NamedArticle withText(TextSpan read) {
        return new NamedArticle(graph, shorter, read);
    }
}
