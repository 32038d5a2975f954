package io.jinmai.resolution.article;

import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.DistrictLevel;
import io.jinmai.lexicon.DistrictResolver;
import io.jinmai.resolution.article.ArticleResolver.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups names of districts by what the gazetteer, in the context of the whole article, takes them for. */
final class DistrictNames {
    private final DistrictGazetteer gazetteer;
    private final DistrictResolver resolver;

    DistrictNames(DistrictGazetteer gazetteer, DistrictResolver resolver) {
        this.gazetteer = gazetteer;
        this.resolver = resolver;
    }

    /** @param meanings what {@link #meanings} takes these names for */
    List<Group> group(List<NameUse> uses, Map<String, District> meanings) {
        Map<String, String> fuller = fuller(uses, meanings);
        Map<String, List<NameUse>> groups = new LinkedHashMap<>();
        for (NameUse use : uses) {
            String name = fuller.getOrDefault(use.normal(), use.normal());
            if (!PlacesByRank.isRank(name)) {
                District district = meanings.get(name);
                String key = district == null ? name : district.code();
                groups.computeIfAbsent(key, k -> new ArrayList<>(2)).add(use);
            }
        }
        List<Group> result = new ArrayList<>();
        groups.forEach((key, group) -> {
            District district = meanings.get(
                    fuller.getOrDefault(group.get(0).normal(), group.get(0).normal()));
            result.add(district == null ? SameName.named(group) : listed(district, group));
        });
        return result;
    }

    /**
     * What the lesser forms among the names stand for. What the gazetteer knows by a lesser form only counts if the article does not name
     * a place of its own so: 凤山 is 凤山镇 beside it, but 凤山县 where that is named too.
     */
    private Map<String, String> fuller(List<NameUse> uses, Map<String, District> meanings) {
        Set<String> names = new LinkedHashSet<>();
        uses.forEach(use -> names.add(use.normal()));
        Map<String, String> fuller = new HashMap<>(DistrictForms.fuller(names));
        fuller.entrySet().removeIf(form -> isListedOtherwise(form.getKey(), form.getValue(), names, meanings));
        fuller.putAll(PlacesByRank.of(uses, meanings));
        return fuller;
    }

    private boolean isListedOtherwise(String name, String fuller, Set<String> names, Map<String, District> meanings) {
        District listed = meanings.get(name);
        return listed != null
                && (listed.level() == DistrictLevel.PROVINCE
                        || listed.level() == DistrictLevel.PREFECTURE
                        || names.contains(listed.name())
                        || isSeat(fuller, listed));
    }

    /** Whether a town called like its county lies in it: 余杭 is 余杭区 even beside 余杭街道. */
    private boolean isSeat(String town, District county) {
        return gazetteer.named(town).stream().anyMatch(place -> gazetteer.contains(county, place));
    }

    private static Group listed(District district, List<NameUse> uses) {
        String level = district.level().label();
        Map<String, Object> properties = district.officialCode()
                .<Map<String, Object>>map(code -> Map.of("code", code, "level", level))
                .orElseGet(() -> Map.of("level", level));
        return new Group(uses.get(0).type(), nameOf(district, uses), uses, properties);
    }

    /** Its full name as the article first writes it, if it does. */
    private static String nameOf(District district, List<NameUse> uses) {
        for (NameUse use : uses) {
            if (use.normal().equals(district.name())) {
                return use.span().text();
            }
        }
        return district.name();
    }

    /**
     * What the gazetteer takes names for. Those that mean one district whatever the context come first and are the context of the others.
     */
    Map<String, District> meanings(List<NameUse> uses) {
        Set<String> names = new LinkedHashSet<>();
        uses.forEach(use -> names.add(use.normal()));
        Set<District> context = new LinkedHashSet<>();
        for (String name : names) {
            List<District> possible = gazetteer.named(name);
            if (possible.size() == 1) {
                context.add(possible.get(0));
            }
        }
        Map<String, District> meanings = new HashMap<>();
        for (int pass = 0; pass < 2; pass++) {
            for (String name : names) {
                Optional<District> meaning = resolver.resolve(name, context);
                if (meaning.isPresent()) {
                    meanings.put(name, meaning.get());
                }
            }
            context.addAll(meanings.values());
        }
        return meanings;
    }
}
