package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The names seen so far, the longest first, each with the full name it stands for, and what an article says of short names. Where there
 * are more than a few they are found by the rarest of their characters, so that an article of thousands of names takes no longer for each
 * than one of few.
 */
final class FullNames {
    private static final int HEAD = 2;

    /** To go through as many costs less than to keep an index of them. */
    private static final int FEW = 24;

    private final EntityType type;
    private final UsedNames used;
    private final List<UsedName> names;

    /** Empty while there are few names. */
    private Map<String, List<UsedName>> byHead = Map.of();

    private Map<Character, List<UsedName>> byCharacter = Map.of();
    private Map<UsedName, List<AliasLink>> linksByShortName = Map.of();

    /**
     * @param type of the names
     * @param used which names there are
     * @param links of all kinds
     */
    FullNames(EntityType type, UsedNames used, List<AliasLink> links) {
        this.type = type;
        this.used = used;
        this.names = new ArrayList<>(used.ofType(type).size());
        for (int i = 0; i < links.size(); i++) {
            UsedName shortName =
                    links.get(i).type() == type ? used.get(type, links.get(i).shortName()) : null;
            if (shortName != null) {
                enter(shortName, links.get(i));
            }
        }
    }

    /** Most links tell short forms that the article does not use, and are not kept. */
    private void enter(UsedName shortName, AliasLink link) {
        linksByShortName = linksByShortName.isEmpty() ? new HashMap<>() : linksByShortName;
        linksByShortName.computeIfAbsent(shortName, name -> new ArrayList<>(1)).add(link);
    }

    /** Adds a name of which it is known what it stands for. */
    void add(UsedName name) {
        names.add(name);
        if (names.size() == FEW + 1) {
            byHead = new HashMap<>();
            byCharacter = new HashMap<>();
            names.forEach(this::index);
        } else if (names.size() > FEW) {
            index(name);
        }
    }

    private void index(UsedName name) {
        String normal = name.normal();
        for (int i = 0; i + HEAD <= normal.length(); i++) {
            enter(byHead, normal.substring(i, i + HEAD), name);
        }
        for (int i = 0; i < normal.length(); i++) {
            enter(byCharacter, normal.charAt(i), name);
        }
    }

    private static <K> void enter(Map<K, List<UsedName>> index, K key, UsedName name) {
        List<UsedName> names = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (names.isEmpty() || names.get(names.size() - 1) != name) {
            names.add(name);
        }
    }

    /** The full names that links give for a short one. */
    Set<UsedName> linked(UsedName shortName, boolean declared) {
        List<AliasLink> links = linksByShortName.get(shortName);
        if (links == null) {
            return Set.of();
        }
        Set<UsedName> targets = Set.of();
        for (AliasLink link : links) {
            UsedName target = link.declared() == declared ? used.get(type, link.fullName()) : null;
            if (target != null && isBefore(target, shortName)) {
                targets = targets.isEmpty() ? new LinkedHashSet<>() : targets;
                targets.add(target.fullName());
            }
        }
        return targets;
    }

    /** Whether a name was added before another, which is the next to be added. */
    private static boolean isBefore(UsedName name, UsedName next) {
        return OrganisationNames.LONGEST_FIRST.compare(name, next) < 0;
    }

    /**
     * What the names stand for that a short one fits.
     *
     * @param fits holds only for a short name and one with all its characters, the first two of them side by side
     */
    Set<UsedName> fitting(UsedName shortName, BiPredicate<String, String> fits) {
        Set<UsedName> fitting = Set.of();
        List<UsedName> possible = likeliest(shortName.normal());
        for (int i = 0; i < possible.size(); i++) {
            if (fits.test(shortName.normal(), possible.get(i).normal())) {
                fitting = fitting.isEmpty() ? new LinkedHashSet<>() : fitting;
                fitting.add(possible.get(i).fullName());
            }
        }
        return fitting;
    }

    private List<UsedName> likeliest(String shortName) {
        if (shortName.length() < HEAD) {
            return List.of();
        }
        if (names.size() <= FEW) {
            return names;
        }
        List<UsedName> fewest = byHead.getOrDefault(shortName.substring(0, HEAD), List.of());
        for (int i = HEAD; i < shortName.length(); i++) {
            List<UsedName> names = byCharacter.getOrDefault(shortName.charAt(i), List.of());
            fewest = names.size() < fewest.size() ? names : fewest;
        }
        return fewest;
    }
}
