package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.Identity;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.OrganisationIdentities;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Decides whom the names of organisations mean, given which names stand for which and what the articles say around full names. */
final class OrganisationDecision {
    private final SortedMap<String, SortedSet<String>> meanings;
    private final Map<String, Set<String>> surroundings = new HashMap<>();

    /**
     * @param meanings what each name may mean in the end
     * @param open the uses to decide
     * @param added uses that are not in the book yet
     */
    OrganisationDecision(
            Surroundings around,
            SortedMap<String, SortedSet<String>> meanings,
            Collection<NameUse> open,
            Collection<NameUse> added) {
        this.meanings = meanings;
        Map<String, Set<String>> near = NearKeys.byName(
                open.stream().filter(use -> meanings.get(use.name()).size() > 1));
        surroundings.putAll(around.of(near.entrySet().stream()
                .map(name -> new NearKeys(meanings.get(name.getKey()), name.getValue()))
                .toList()));
        Set<String> rivals = near.keySet().stream()
                .flatMap(name -> meanings.get(name).stream())
                .collect(Collectors.toSet());
        NearKeys.byName(added.stream().filter(use -> rivals.contains(use.name())))
                .forEach((name, keys) -> surroundings
                        .computeIfAbsent(name, key -> new HashSet<>())
                        .addAll(keys));
    }

    /** The key of whom a use means. */
    String keyOf(NameUse use) {
        return of(use).key();
    }

    Identity of(NameUse use) {
        return OrganisationIdentities.decide(
                use, meanings.get(use.name()), name -> surroundings.getOrDefault(name, Set.of()));
    }
}
