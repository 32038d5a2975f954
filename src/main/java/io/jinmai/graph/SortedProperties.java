package io.jinmai.graph;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;

/**
 * Properties in key order. An entity has one to three of them, which a search from the first on finds at once, and most entities of a
 * kind share theirs. Immutable.
 */
public final class SortedProperties extends AbstractMap<String, Object> {
    private final Entry<String, Object>[] entries;

    @SuppressWarnings("unchecked")
    private SortedProperties(Map<String, Object> sorted) {
        this.entries = sorted.entrySet().stream().map(Map.Entry::copyOf).toArray(Entry[]::new);
    }

    /**
     * The same properties in key order, themselves where they are so already.
     *
     * @throws NullPointerException if a key or value is null
     */
    public static Map<String, Object> of(Map<String, Object> properties) {
        if (properties instanceof SortedProperties || properties.size() < 2) {
            return properties instanceof SortedProperties ? properties : Map.copyOf(properties);
        }
        return new SortedProperties(new TreeMap<>(properties));
    }

    @Override
    public Object get(Object key) {
        for (Entry<String, Object> entry : entries) {
            if (entry.getKey().equals(key)) {
                return entry.getValue();
            }
        }
        return null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return entries.length;
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, Object>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < entries.length;
        }

        @Override
        public Entry<String, Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return entries[next++];
        }
    }
}
