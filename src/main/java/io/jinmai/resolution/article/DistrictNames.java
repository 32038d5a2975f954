package io.jinmai.resolution.article;

import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.DistrictResolver;
import io.jinmai.resolution.article.ArticleResolver.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Groups names of districts by what the gazetteer, in the context of the whole article, takes them for. */
final class DistrictNames {
    private final DistrictGazetteer gazetteer;
    private final DistrictResolver resolver;

    DistrictNames(DistrictGazetteer gazetteer, DistrictResolver resolver) {
        this.gazetteer = gazetteer;
        this.resolver = resolver;
    }

    /** @param meanings what {@link #meanings} takes these names for */
    static List<Group> group(List<NameUse> uses, Map<String, District> meanings) {
        Map<String, String> fuller =
                DistrictForms.fuller(uses.stream().map(NameUse::normal).toList());
        Map<String, List<NameUse>> groups = SameName.by(uses, use -> {
            District district = meaning(use, meanings, fuller);
            return district == null ? fuller.getOrDefault(use.normal(), use.normal()) : district.code();
        });
        List<Group> result = new ArrayList<>();
        for (List<NameUse> group : groups.values()) {
            District district = meaning(group.get(0), meanings, fuller);
            result.add(district == null ? SameName.named(group) : listed(district, group));
        }
        return result;
    }

    /** What the gazetteer takes a name for, else what it takes the fuller form for; null where it lists neither. */
    private static District meaning(NameUse use, Map<String, District> meanings, Map<String, String> fuller) {
        District own = meanings.get(use.normal());
        return own == null && fuller.containsKey(use.normal()) ? meanings.get(fuller.get(use.normal())) : own;
    }

    private static Group listed(District district, List<NameUse> uses) {
        Map<String, Object> properties = new TreeMap<>();
        district.officialCode().ifPresent(code -> properties.put("code", code));
        properties.put("level", district.level().label());
        String name = uses.stream()
                .filter(use -> use.normal().equals(district.name()))
                .map(use -> use.span().text())
                .findFirst()
                .orElse(district.name());
        return new Group(uses.get(0).type(), name, uses, properties);
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
                meaning.ifPresent(district -> meanings.put(name, district));
            }
            context.addAll(meanings.values());
        }
        return meanings;
    }
}
