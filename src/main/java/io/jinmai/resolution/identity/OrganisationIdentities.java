package io.jinmai.resolution.identity;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * Decides which organisation a name means: the one it is short for. Where it is short for several, the one with which the article's
 * surroundings of the name share something, if they share nothing with any other; else the name stays apart.
 */
public final class OrganisationIdentities {
    private OrganisationIdentities() {}

    /**
     * @param meanings the names that the used one may mean in the end; one at least
     * @param surroundings what the articles that use a full name say around it
     */
    public static Identity decide(
            NameUse use, SortedSet<String> meanings, Function<String, ? extends Set<String>> surroundings) {
        if (meanings.size() == 1) {
            String only = meanings.first();
            return only.equals(use.local())
                    ? Identity.itself(only)
                    : Identity.joined(only, "it is short for this name, or its former one, and for no other");
        }
        // More than two tell no more than two.
        List<String> sharing = meanings.stream()
                .filter(meaning -> !Collections.disjoint(surroundings.apply(meaning), use.near()))
                .limit(2)
                .toList();
        return sharing.size() == 1
                ? Identity.joined(sharing.get(0), shared(use, sharing.get(0), meanings.size(), surroundings))
                : new Identity(use.local(), null, meanings);
    }

    private static String shared(
            NameUse use, String meaning, int meanings, Function<String, ? extends Set<String>> surroundings) {
        List<String> both = use.near().stream()
                .filter(surroundings.apply(meaning)::contains)
                .toList();
        return "of the %d names it is short for, this one alone is named together with %s"
                .formatted(meanings, String.join(", ", both));
    }
}
