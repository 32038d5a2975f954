package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Groups names of enterprises, alliances or institutions: a short name joins the one full name that declares it, has it as a regular
 * short form or holds its characters in order. Where several full names fit, the one is taken whose core it is, or the first company named
 * of them; a short name that fits several shops or brands stays apart.
 */
final class OrganisationNames {
    private static final char HIDDEN = '某';
    private static final Map<String, Object> ANONYMOUS = Map.of("anonymous", true);

    /** So that a name comes behind all that it may be short for. */
    static final Comparator<UsedName> LONGEST_FIRST = Comparator.comparingInt(
                    (UsedName name) -> name.normal().length())
            .reversed()
            .thenComparing(UsedName::normal);

    private OrganisationNames() {}

    static List<Group> group(EntityType type, UsedNames used, List<AliasLink> links, OwnNames own) {
        List<UsedName> names = used.ofType(type);
        if (names.size() == 1) {
            return List.of(toGroup(List.of(names.get(0))));
        }
        findFullNames(type, used, links);
        joinFormer(type, used, links);
        if (!own.isEmpty()) {
            keepApart(names, own);
        }
        List<Group> groups = new ArrayList<>(names.size());
        for (List<UsedName> group : SameName.by(names, name -> name.fullName().normal())) {
            groups.add(toGroup(group));
        }
        return groups;
    }

    private static void findFullNames(EntityType type, UsedNames used, List<AliasLink> links) {
        List<UsedName> longestFirst = new ArrayList<>(used.ofType(type));
        longestFirst.sort(LONGEST_FIRST);
        BiPredicate<String, String> fits = ShortForms.of(type);
        FullNames longer = new FullNames(type, used, links);
        for (int i = 0; i < longestFirst.size(); i++) {
            UsedName name = longestFirst.get(i);
            name.standsFor(fullNameOf(name, longer, fits));
            longer.add(name);
        }
    }

    private static UsedName fullNameOf(UsedName name, FullNames longer, BiPredicate<String, String> fits) {
        Set<UsedName> declared = longer.linked(name, true);
        if (declared.size() == 1) {
            return declared.iterator().next();
        }
        Set<UsedName> regular = longer.linked(name, false);
        Set<UsedName> fitting = regular.size() > 1 ? regular : longer.fitting(name, fits);
        if (!fitting.containsAll(regular)) {
            fitting = regular;
        }
        if (fitting.size() < 2) {
            return fitting.isEmpty() ? name : fitting.iterator().next();
        }
        UsedName likeliest = LikeliestName.of(name, fitting);
        return likeliest == name && regular.size() == 1 ? regular.iterator().next() : likeliest;
    }

    /** A former name may be longer than the present one, of which it is no short form: both mean what the present one stands for. */
    private static void joinFormer(EntityType type, UsedNames used, List<AliasLink> links) {
        for (int i = 0; i < links.size(); i++) {
            AliasLink link = links.get(i);
            boolean isFormer = link.type() == type
                    && link.declared()
                    && link.shortName().length() >= link.fullName().length();
            UsedName former = isFormer ? used.get(type, link.shortName()) : null;
            UsedName present = isFormer ? used.get(type, link.fullName()) : null;
            if (former != null && present != null) {
                join(former.fullName(), present.fullName(), used.ofType(type));
            }
        }
    }

    private static void join(UsedName former, UsedName present, List<UsedName> names) {
        for (UsedName name : names) {
            if (name.fullName() == former) {
                name.standsFor(present);
            }
        }
    }

    /** Names that the user lists apart are not joined by a full name that both fit. */
    private static void keepApart(List<UsedName> names, OwnNames own) {
        Map<UsedName, List<UsedName>> listed = names.stream()
                .filter(name -> own.isListed(name.type(), name.normal()))
                .collect(Collectors.groupingBy(UsedName::fullName));
        listed.values().stream()
                .filter(joined -> joined.size() > 1)
                .forEach(joined -> joined.forEach(name -> name.standsFor(name)));
    }

    private static Group toGroup(List<UsedName> names) {
        return new Group(SameName.fullest(names), names, isHidden(names) ? ANONYMOUS : Map.of());
    }

    private static boolean isHidden(List<UsedName> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).normal().indexOf(HIDDEN) >= 0) {
                return true;
            }
        }
        return false;
    }
}
