package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.FullerNames;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which names stand for which fuller ones, as far as some names lead.
 *
 * @param uses by how many uses each is told
 */
record Standings(SortedMap<Standing, Integer> uses) {

    /** The same once these are told by so many uses more or fewer; their names are to be among those that led here. */
    Standings after(SortedMap<Standing, Integer> changes) {
        return new Standings(UseCounts.after(uses, changes));
    }

    /** What the given names may mean in the end, by name. */
    SortedMap<String, SortedSet<String>> meanings(Collection<String> names) {
        Map<String, Set<String>> fuller = new TreeMap<>();
        uses.keySet()
                .forEach(standing -> fuller.computeIfAbsent(standing.name(), name -> new TreeSet<>())
                        .add(standing.fuller()));
        FullerNames onward = new FullerNames(fuller);
        SortedMap<String, SortedSet<String>> meanings = new TreeMap<>();
        names.forEach(name -> meanings.put(name, onward.meanings(name)));
        return meanings;
    }
}
