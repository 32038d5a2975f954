package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.DistrictLevel;
import io.jinmai.lexicon.DistrictResolver;
import io.jinmai.resolution.article.ArticleResolver.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
    List<Group> group(Collection<UsedName> names, Map<String, District> meanings) {
        Map<String, String> fuller = fuller(names, meanings);
        List<UsedName> places = new ArrayList<>(names.size());
        for (UsedName name : names) {
            if (!PlacesByRank.isRank(fullerOf(name, fuller))) {
                places.add(name);
            }
        }
        Map<String, List<UsedName>> groups = SameName.by(places, name -> key(fullerOf(name, fuller), meanings));
        List<Group> result = new ArrayList<>(groups.size());
        for (List<UsedName> group : groups.values()) {
            District district = meanings.get(fullerOf(group.get(0), fuller));
            result.add(district == null ? SameName.named(group) : listed(district, group));
        }
        return result;
    }

    private static String fullerOf(UsedName name, Map<String, String> fuller) {
        return fuller.getOrDefault(name.normal(), name.normal());
    }

    private static String key(String name, Map<String, District> meanings) {
        District district = meanings.get(name);
        return district == null ? name : district.code();
    }

    /**
     * What the lesser forms among the names stand for. What the gazetteer knows by a lesser form only counts if the article does not name
     * a place of its own so: 凤山 is 凤山镇 beside it, but 凤山县 where that is named too.
     */
    private Map<String, String> fuller(Collection<UsedName> names, Map<String, District> meanings) {
        Map<String, String> byForm = DistrictForms.fuller(normals(names));
        Map<String, String> byRank = PlacesByRank.of(names, meanings);
        if (byForm.isEmpty()) {
            return byRank;
        }
        Map<String, String> fuller = new HashMap<>(byForm);
        Set<String> all = new HashSet<>(normals(names));
        fuller.entrySet().removeIf(form -> isListedOtherwise(form.getKey(), form.getValue(), all, meanings));
        fuller.putAll(byRank);
        return fuller;
    }

    private static List<String> normals(Collection<UsedName> names) {
        List<String> normals = new ArrayList<>(names.size());
        for (UsedName name : names) {
            normals.add(name.normal());
        }
        return normals;
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

    private static Group listed(District district, List<UsedName> names) {
        String level = district.level().label();
        Map<String, Object> properties = district.officialCode()
                .<Map<String, Object>>map(code -> Map.of("code", code, "level", level))
                .orElseGet(() -> Map.of("level", level));
        return new Group(EntityType.DISTRICT, nameOf(district, names), names, properties);
    }

    /** Its full name as the article first writes it, if it does. */
    private static String nameOf(District district, List<UsedName> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).normal().equals(district.name())) {
                return names.get(i).uses().get(0).span().text();
            }
        }
        return district.name();
    }

    /**
     * What the gazetteer takes names for. Those that mean one district whatever the context come first and are the context of the others.
     */
    Map<String, District> meanings(Collection<UsedName> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Set<District> context = new LinkedHashSet<>();
        for (UsedName name : names) {
            List<District> possible = gazetteer.named(name.normal());
            if (possible.size() == 1) {
                context.add(possible.get(0));
            }
        }
        Map<String, District> meanings = new HashMap<>();
        addMeanings(names, context, meanings);
        if (context.addAll(meanings.values())) {
            addMeanings(names, context, meanings);
        }
        return meanings;
    }

    private void addMeanings(Collection<UsedName> names, Set<District> context, Map<String, District> meanings) {
        for (UsedName name : names) {
            Optional<District> meaning = resolver.resolve(name.normal(), context);
            if (meaning.isPresent()) {
                meanings.put(name.normal(), meaning.get());
            }
        }
    }
}
