package io.jinmai.resolution.article;

import io.jinmai.lexicon.District;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which places of an article the ranks mean by which it calls its authorities: 县 in 县财政局 is the county that it names most, of those
 * named equally often the first. A zone's kind alone (高新区) means a zone likewise.
 */
final class PlacesByRank {
    private static final List<String> ZONES = List.of("园区", "开发区", "新区", "社区", "示范区", "试验区", "保税区", "高新区", "经开区");

    private static final Map<String, List<String>> ZONE_KINDS = Map.of(
            "高新区", List.of("高新区", "高新技术产业开发区", "高新技术开发区"),
            "经开区", List.of("经开区", "经济技术开发区", "经济开发区"),
            "开发区", List.of("开发区"),
            "新区", List.of("新区"));

    private static final List<String> LONG_RANKS = List.of("自治区", "自治州");

    private PlacesByRank() {}

    /** Whether a name is a rank alone. */
    static boolean isRank(String name) {
        return name.length() == 1 || LONG_RANKS.contains(name);
    }

    /** Whether a name starts with a zone's kind alone: 新区竹业联盟. */
    static boolean startsWithZoneKind(String name) {
        return ZONE_KINDS.keySet().stream().anyMatch(name::startsWith);
    }

    /** For each rank among the names of an article the name of the place it means. */
    static Map<String, String> of(List<UsedName> names, Map<String, District> meanings) {
        Map<String, String> places = Map.of();
        for (int i = 0; i < names.size(); i++) {
            UsedName name = names.get(i);
            if (isRank(name.normal()) || ZONE_KINDS.containsKey(name.normal())) {
                String place = mostNamed(name.normal(), names, meanings);
                if (place != null) {
                    places = places.isEmpty() ? new HashMap<>() : places;
                    places.put(name.normal(), place);
                }
            }
        }
        return places;
    }

    private static String mostNamed(String rank, List<UsedName> names, Map<String, District> meanings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> surfaces = new HashMap<>();
        for (UsedName used : names) {
            District meaning = meanings.get(used.normal());
            String name = meaning == null ? used.normal() : meaning.name();
            if (isOfRank(name, rank)) {
                counts.merge(name, used.count(), Integer::sum);
                surfaces.putIfAbsent(name, used.normal());
            }
        }
        String most = null;
        for (Map.Entry<String, Integer> place : counts.entrySet()) {
            most = most == null || place.getValue() > counts.get(most) ? place.getKey() : most;
        }
        return most == null ? null : surfaces.get(most);
    }

    private static boolean isOfRank(String name, String rank) {
        if (ZONE_KINDS.containsKey(rank)) {
            return !name.equals(rank) && ZONE_KINDS.get(rank).stream().anyMatch(name::endsWith);
        }
        return name.endsWith(rank) && !isRank(name) && ZONES.stream().noneMatch(name::endsWith);
    }
}
