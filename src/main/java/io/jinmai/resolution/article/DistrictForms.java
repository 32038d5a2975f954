package io.jinmai.resolution.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forms in which one article names a place that no gazetteer lists: with and without its suffix (青岭, 青岭镇), a zone by its long and its
 * short ending (青岭经开区, 青岭经济技术开发区), a zone with and without the city before it (青岭高新区, 越州青岭高新区).
 */
final class DistrictForms {
    private static final List<String> SUFFIXES = List.of("镇", "乡", "街道", "区", "县", "市", "村", "社区");
    private static final List<String> HEAD_SUFFIXES = List.of("市", "县", "区");
    private static final String ANY_ZONE = "开发区";

    /** Ends the names of all zones. */
    private static final String ZONE = "区";

    /** The ways in which the names of the two common kinds of zones end, each kind by its own key, longest first. */
    private static final Map<String, List<String>> ZONE_ENDINGS = Map.of(
            "高新", List.of("高新技术产业开发区", "高新技术产业园区", "高新技术开发区", "高新开发区", "高新区"),
            "经开", List.of("经济技术开发区", "经济开发区", "经开区"));

    private static final int SHORTEST_ZONE = 4;

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private DistrictForms() {}

    private record Zone(String head, String kind) {}

    /** For each of the names that is a lesser form of exactly one fuller name among them, that fuller name; may be changed unless empty. */
    static Map<String, String> fuller(List<String> names) {
        if (names.size() < 2) {
            return Map.of();
        }
        List<String> longestFirst = new ArrayList<>(names);
        longestFirst.sort(LONGEST_FIRST);
        Map<String, String> fuller = Map.of();
        for (int i = 0; i < longestFirst.size(); i++) {
            String full = onlyFuller(longestFirst.get(i), longestFirst, fuller);
            if (full != null) {
                fuller = fuller.isEmpty() ? new HashMap<>() : fuller;
                fuller.put(longestFirst.get(i), full);
            }
        }
        return fuller;
    }

    /**
     * The one name that a name is a lesser form of; null where there is none, or several.
     *
     * @param fuller what the longer ones stand for that are lesser forms themselves
     */
    private static String onlyFuller(String name, List<String> longestFirst, Map<String, String> fuller) {
        Optional<Zone> zone = zone(name);
        String only = null;
        for (int i = 0; longestFirst.get(i).length() > name.length(); i++) {
            String other = longestFirst.get(i);
            if (isFormOf(name, zone, other)) {
                String full = fuller.getOrDefault(other, other);
                if (only != null && !only.equals(full)) {
                    return null;
                }
                only = full;
            }
        }
        return only;
    }

    /** @param zone what {@link #zone} says of the name */
    private static boolean isFormOf(String name, Optional<Zone> zone, String fuller) {
        return fuller.startsWith(name) && isSuffix(fuller, name.length())
                || zone.isPresent()
                        && (isShortZone(zone.get(), fuller) || name.length() > SHORTEST_ZONE && fuller.endsWith(name));
    }

    private static boolean isSuffix(String name, int start) {
        for (int i = 0; i < SUFFIXES.size(); i++) {
            String suffix = SUFFIXES.get(i);
            if (name.length() - start == suffix.length() && name.startsWith(suffix, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShortZone(Zone zone, String fuller) {
        Optional<Zone> other = zone(fuller);
        return other.isPresent()
                && other.get().head().equals(zone.head())
                && (zone.kind().equals(ANY_ZONE) || other.get().kind().equals(zone.kind()));
    }

    private static Optional<Zone> zone(String name) {
        if (!name.endsWith(ZONE)) {
            return Optional.empty();
        }
        for (Map.Entry<String, List<String>> kind : ZONE_ENDINGS.entrySet()) {
            for (String ending : kind.getValue()) {
                if (name.endsWith(ending) && name.length() > ending.length()) {
                    return Optional.of(new Zone(head(name, ending), kind.getKey()));
                }
            }
        }
        boolean any = name.endsWith(ANY_ZONE) && name.length() > ANY_ZONE.length();
        return any ? Optional.of(new Zone(head(name, ANY_ZONE), ANY_ZONE)) : Optional.empty();
    }

    private static String head(String name, String ending) {
        String head = name.substring(0, name.length() - ending.length());
        boolean isSuffixed = head.length() > 2 && HEAD_SUFFIXES.stream().anyMatch(head::endsWith);
        return isSuffixed ? head.substring(0, head.length() - 1) : head;
    }
}
