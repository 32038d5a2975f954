package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private final List<String> names = new ArrayList<>();
    private final Map<String, String> representatives = new HashMap<>();

    /** Empty while there are few names. */
    private Map<String, List<String>> byHead = Map.of();

    private Map<Character, List<String>> byCharacter = Map.of();
    private Map<String, List<AliasLink>> linksByShortName = Map.of();

    /**
     * @param type of the names
     * @param used which names there are
     */
    FullNames(EntityType type, UsedNames used, List<AliasLink> links) {
        for (AliasLink link : links) {
            if (used.get(type, link.shortName()) != null) {
                enter(link);
            }
        }
    }

    /** Most links tell short forms that the article does not use, and are not kept. */
    private void enter(AliasLink link) {
        linksByShortName = linksByShortName.isEmpty() ? new HashMap<>() : linksByShortName;
        linksByShortName
                .computeIfAbsent(link.shortName(), name -> new ArrayList<>(1))
                .add(link);
    }

    /** Adds a name that stands for {@code representative}, which may be itself. */
    void add(String name, String representative) {
        representatives.put(name, representative);
        names.add(name);
        if (names.size() == FEW + 1) {
            byHead = new HashMap<>();
            byCharacter = new HashMap<>();
            names.forEach(this::index);
        } else if (names.size() > FEW) {
            index(name);
        }
    }

    private void index(String name) {
        for (int i = 0; i + HEAD <= name.length(); i++) {
            enter(byHead, name.substring(i, i + HEAD), name);
        }
        for (int i = 0; i < name.length(); i++) {
            enter(byCharacter, name.charAt(i), name);
        }
    }

    private static <K> void enter(Map<K, List<String>> index, K key, String name) {
        List<String> names = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
            names.add(name);
        }
    }

    /** What each name stands for; for who adds no more names, and may change it. */
    Map<String, String> representatives() {
        return representatives;
    }

    /** The full names that links give for a short one. */
    Set<String> linked(String shortName, boolean declared) {
        List<AliasLink> links = linksByShortName.get(shortName);
        if (links == null) {
            return Set.of();
        }
        Set<String> targets = Set.of();
        for (AliasLink link : links) {
            String target = link.declared() == declared ? representatives.get(link.fullName()) : null;
            if (target != null) {
                targets = targets.isEmpty() ? new TreeSet<>() : targets;
                targets.add(target);
            }
        }
        return targets;
    }

    /**
     * What the names stand for that a short one fits.
     *
     * @param fits holds only for a short name and one with all its characters, the first two of them side by side
     */
    Set<String> fitting(String shortName, BiPredicate<String, String> fits) {
        Set<String> fitting = Set.of();
        List<String> possible = likeliest(shortName);
        for (int i = 0; i < possible.size(); i++) {
            if (fits.test(shortName, possible.get(i))) {
                fitting = fitting.isEmpty() ? new TreeSet<>() : fitting;
                fitting.add(representatives.get(possible.get(i)));
            }
        }
        return fitting;
    }

    private List<String> likeliest(String shortName) {
        if (shortName.length() < HEAD) {
            return List.of();
        }
        if (names.size() <= FEW) {
            return names;
        }
        List<String> fewest = byHead.getOrDefault(shortName.substring(0, HEAD), List.of());
        for (int i = HEAD; i < shortName.length(); i++) {
            List<String> names = byCharacter.getOrDefault(shortName.charAt(i), List.of());
            fewest = names.size() < fewest.size() ? names : fewest;
        }
        return fewest;
    }
}
