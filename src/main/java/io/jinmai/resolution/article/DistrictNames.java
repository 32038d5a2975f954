package io.jinmai.resolution.article;

import io.jinmai.graph.SortedProperties;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.DistrictLevel;
import io.jinmai.lexicon.DistrictResolver;
import io.jinmai.lexicon.Remembered;
import io.jinmai.resolution.LateDistricts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups names of districts by what the gazetteer, in the context of the whole article, takes them for. Thread-safe. */
final class DistrictNames {
    private final DistrictGazetteer gazetteer;
    private final DistrictResolver resolver;

    /** What entities have, by the code of the district. */
    private final Remembered<Map<String, Object>> properties = new Remembered<>();

    DistrictNames(DistrictGazetteer gazetteer, DistrictResolver resolver) {
        this.gazetteer = gazetteer;
        this.resolver = resolver;
    }

    /** @param meanings what {@link #meanings} takes these names for */
    List<Group> group(List<UsedName> names, Map<String, District> meanings) {
        Map<String, String> fuller = fuller(names, meanings);
        List<UsedName> places = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            if (!PlacesByRank.isRank(fullerOf(names.get(i), fuller))) {
                places.add(names.get(i));
            }
        }
        List<Group> groups = new ArrayList<>(places.size());
        for (List<UsedName> group : SameName.by(places, name -> key(fullerOf(name, fuller), meanings))) {
            District district = meanings.get(fullerOf(group.get(0), fuller));
            groups.add(district == null ? SameName.named(group) : listed(district, group));
        }
        return groups;
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
    private Map<String, String> fuller(List<UsedName> names, Map<String, District> meanings) {
        Map<String, String> byRank = PlacesByRank.of(names, meanings);
        if (names.size() < 2) {
            return byRank;
        }
        List<String> normals = normals(names);
        Map<String, String> byForm = DistrictForms.fuller(normals);
        if (byForm.isEmpty()) {
            return byRank;
        }
        Set<String> all = new HashSet<>(normals);
        byForm.entrySet().removeIf(form -> isListedOtherwise(form.getKey(), form.getValue(), all, meanings));
        byForm.putAll(byRank);
        return byForm;
    }

    private static List<String> normals(List<UsedName> names) {
        List<String> normals = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            normals.add(names.get(i).normal());
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

    private Group listed(District district, List<UsedName> names) {
        Map<String, Object> known = properties.get(district.code());
        return new Group(
                nameOf(district, names),
                names,
                known == null ? properties.keep(district.code(), properties(district)) : known);
    }

    private static Map<String, Object> properties(District district) {
        Map<String, Object> properties =
                new HashMap<>(Map.of("level", district.level().label()));
        district.officialCode().ifPresent(code -> properties.put("code", code));
        return SortedProperties.of(properties);
    }

    /** Its full name as the article first writes it, if it does. */
    private static String nameOf(District district, List<UsedName> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).normal().equals(district.name())) {
                return names.get(i).use(0).span().text();
            }
        }
        return district.name();
    }

    /**
     * What the gazetteer takes names for. Those that mean one district whatever the context come first and are the context of the others.
     */
    Map<String, District> meanings(List<UsedName> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        LateDistricts certain = new LateDistricts(() -> certain(names));
        Map<String, District> meanings = new HashMap<>(2 * names.size());
        addMeanings(names, certain, meanings);
        if (certain.isFound()) {
            Set<District> context = new HashSet<>(certain);
            if (context.addAll(meanings.values())) {
                addMeanings(names, context, meanings);
            }
        }
        return meanings;
    }

    private Set<District> certain(List<UsedName> names) {
        Set<District> certain = new HashSet<>();
        for (UsedName name : names) {
            List<District> possible = gazetteer.named(name.normal());
            if (possible.size() == 1) {
                certain.add(possible.get(0));
            }
        }
        return certain;
    }

    private void addMeanings(List<UsedName> names, Set<District> context, Map<String, District> meanings) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).normal();
            Optional<District> meaning = resolver.resolve(name, context);
            if (meaning.isPresent()) {
                meanings.put(name, meaning.get());
            }
        }
    }
}
