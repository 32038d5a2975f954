package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.lexicon.District;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;

/**
 * The districts that an article names beyond doubt, found out when something first depends on them: most places are clear without.
 * For one thread.
 */
final class NamedDistricts extends AbstractSet<District> {
    private final PlaceContext places;
    private final ArticleGraph graph;
    private Set<District> found;

    NamedDistricts(PlaceContext places, ArticleGraph graph) {
        this.places = places;
        this.graph = graph;
    }

    private Set<District> found() {
        if (found == null) {
            found = places.of(graph);
        }
        return found;
    }

    @Override
    public boolean contains(Object district) {
        return found().contains(district);
    }

    @Override
    public Iterator<District> iterator() {
        return found().iterator();
    }

    @Override
    public int size() {
        return found().size();
    }
}
