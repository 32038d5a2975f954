package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import io.jinmai.resolution.article.ArticleResolver.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Groups names of enterprises, alliances or institutions: a short name joins the one full name that declares it, has it as a regular
 * short form or holds its characters in order. Where several full names fit, one that fits better than the others is taken, such as the only
 * registered one; else the short name stays apart.
 */
final class OrganisationNames {
    private static final char HIDDEN = '某';
    private static final int SHORTEST = 2;

    private static final Pattern LEGAL_FORM = Pattern.compile("(?:公司|合作社)$");

    private static final Pattern LEGAL_FORM_ALONE = Pattern.compile("(?:集团)?(?:股份|控股)?(?:有限|有限责任)?公司");

    /** A branch holds its parent's name and is not the parent. */
    private static final List<String> BRANCHES = List.of("分公司", "支公司", "分厂", "分店", "分所", "分社");

    /** A head, something of the trade besides the level of a place, and the kind of alliance. */
    private static final Pattern ALLIANCE = Pattern.compile("(.{2})[省市县区州]?[^省市县区州].*(.{2})");

    private static final Pattern DEPARTMENT = Pattern.compile(".{2,}(?<![省市县区州旗党工])(局|厅|委|办|委员会|办公室)");

    private static final int SHORTEST_ALLIANCE = 4;
    private static final String PLACE_ENDS = "省市县区州旗镇乡";
    private static final String RANKS = "省市县区州旗";
    private static final String SUB_OFFICE = "分局";

    private static final Comparator<UsedName> LONGEST_FIRST = Comparator.comparingInt(
                    (UsedName name) -> name.normal().length())
            .reversed()
            .thenComparing(UsedName::normal);

    private OrganisationNames() {}

    static List<Group> group(EntityType type, UsedNames used, List<AliasLink> links, OwnNames own) {
        Collection<UsedName> names = used.ofType(type);
        if (names.size() == 1) {
            return List.of(toGroup(List.copyOf(names)));
        }
        List<UsedName> longestFirst = new ArrayList<>(names);
        longestFirst.sort(LONGEST_FIRST);
        BiPredicate<String, String> fits = shortForm(type);
        FullNames longer = new FullNames(type, used, links);
        for (UsedName name : longestFirst) {
            longer.add(name.normal(), fullNameOf(name.normal(), longer, fits, names));
        }
        Map<String, String> representative = longer.representatives();
        joinFormer(representative, links);
        if (!own.isEmpty()) {
            keepApart(representative, name -> own.isListed(type, name));
        }
        Map<String, List<UsedName>> groups = SameName.by(names, name -> representative.get(name.normal()));
        List<Group> result = new ArrayList<>(groups.size());
        groups.values().forEach(group -> result.add(toGroup(group)));
        return result;
    }

    /** A former name may be longer than the present one, of which it is no short form: both mean what the present one stands for. */
    private static void joinFormer(Map<String, String> representative, List<AliasLink> links) {
        for (AliasLink link : links) {
            String former = representative.get(link.shortName());
            String present = representative.get(link.fullName());
            boolean isFormer = link.declared()
                    && link.shortName().length() >= link.fullName().length();
            if (isFormer && former != null && present != null && !former.equals(present)) {
                representative.replaceAll((name, full) -> full.equals(former) ? present : full);
            }
        }
    }

    /** Names that the user lists apart are not joined by a full name that both fit. */
    private static void keepApart(Map<String, String> representative, Predicate<String> isListed) {
        Map<String, List<String>> listed =
                representative.keySet().stream().filter(isListed).collect(Collectors.groupingBy(representative::get));
        listed.values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names -> names.forEach(name -> representative.put(name, name)));
    }

    private static Group toGroup(List<UsedName> names) {
        Group group = SameName.named(names);
        for (UsedName name : names) {
            if (name.normal().indexOf(HIDDEN) >= 0) {
                return new Group(group.type(), group.name(), names, Map.of("anonymous", true));
            }
        }
        return group;
    }

    /** How names of a type are shortened without a word about it. */
    private static BiPredicate<String, String> shortForm(EntityType type) {
        return switch (type) {
            case ENTERPRISE -> OrganisationNames::isShortFor;
            case ALLIANCE -> OrganisationNames::isShortAlliance;
            case INSTITUTION -> OrganisationNames::isShortDepartment;
            default -> (name, full) -> false;
        };
    }

    /**
     * Whether an alliance goes by a shortened trade, as 皖东粮机协会 for 皖东粮食机械协会, or without places before its name (青岭镇竹业商会 for
     * 越州市青岭镇竹业商会, 新区竹业商会 for 越州新区竹业商会): 温州商会 is not short for 温州泵阀商会.
     */
    static boolean isShortAlliance(String name, String full) {
        if (isWithoutPlaces(name, full)) {
            return true;
        }
        Matcher parts = isShortFor(name, full) ? ALLIANCE.matcher(name) : null;
        return parts != null && parts.matches() && full.startsWith(parts.group(1)) && full.endsWith(parts.group(2));
    }

    private static boolean isWithoutPlaces(String name, String full) {
        int excess = full.length() - name.length();
        return excess > 1
                && name.length() >= SHORTEST_ALLIANCE
                && full.endsWith(name)
                && (PLACE_ENDS.indexOf(full.charAt(excess - 1)) >= 0
                        || RANKS.indexOf(name.charAt(0)) >= 0
                        || PlacesByRank.startsWithZoneKind(name));
    }

    /**
     * Whether an office of government goes by a shortened task or without its place: 越州市科技局 and 市科技局 for 越州市科学技术局. A
     * committee of the party is no such office, a branch has a name of its own, and a place alone (越州局) tells no task.
     */
    static boolean isShortDepartment(String name, String full) {
        if (full.length() <= name.length() || full.charAt(full.length() - 1) != name.charAt(name.length() - 1)) {
            return false;
        }
        Matcher department = isShortFor(name, full) ? DEPARTMENT.matcher(name) : null;
        return department != null
                && department.matches()
                && full.endsWith(department.group(1))
                && (full.startsWith(name.substring(0, SHORTEST))
                        || full.endsWith(name)
                        || RANKS.indexOf(name.charAt(0)) >= 0)
                && !isPlaceAlone(name.substring(0, department.start(1)), full)
                && (name.contains(SUB_OFFICE) || !full.contains(SUB_OFFICE));
    }

    /** Whether what an office is called by is only the head of the place in its full name: 越州 in 越州市科技局. */
    private static boolean isPlaceAlone(String task, String full) {
        return full.startsWith(task) && RANKS.indexOf(full.charAt(task.length())) >= 0;
    }

    private static String fullNameOf(
            String name, FullNames longer, BiPredicate<String, String> fits, Collection<UsedName> names) {
        Set<String> declared = longer.linked(name, true);
        if (declared.size() == 1) {
            return declared.iterator().next();
        }
        Set<String> regular = longer.linked(name, false);
        if (regular.size() == 1) {
            return regular.iterator().next();
        }
        Set<String> fitting = regular.isEmpty() ? longer.fitting(name, fits) : regular;
        if (fitting.size() < 2) {
            return fitting.isEmpty() ? name : fitting.iterator().next();
        }
        return onlyOneOfThisCore(name, fitting)
                .or(() -> onlyRegistered(fitting))
                .or(() -> onlyOneThatStarts(name, fitting))
                .or(() -> onlyOneNamedBefore(name, fitting, firstUses(names)))
                .orElse(name);
    }

    private static Map<String, TextSpan> firstUses(Collection<UsedName> names) {
        Map<String, TextSpan> first = new HashMap<>();
        names.forEach(name -> first.put(name.normal(), name.firstSpan()));
        return first;
    }

    /** Of several full names the only one that a reader has met when the short one is first used. */
    private static Optional<String> onlyOneNamedBefore(
            String name, Set<String> fullNames, Map<String, TextSpan> firstUses) {
        List<String> before = fullNames.stream()
                .filter(full ->
                        firstUses.containsKey(full) && firstUses.get(full).compareTo(firstUses.get(name)) < 0)
                .toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }

    /** Of several full names the only one that is the short one but for its place and legal form: not 越州青岭液压件有限公司 for 青岭液压. */
    private static Optional<String> onlyOneOfThisCore(String name, Set<String> fullNames) {
        List<String> same = fullNames.stream()
                .filter(full -> full.contains(name)
                        && LEGAL_FORM_ALONE
                                .matcher(full.substring(full.indexOf(name) + name.length()))
                                .matches())
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Of several full names the only one with a legal form: by its short name a text means the company, not its shops. */
    private static Optional<String> onlyRegistered(Set<String> names) {
        List<String> registered =
                names.stream().filter(name -> LEGAL_FORM.matcher(name).find()).toList();
        return registered.size() == 1 ? Optional.of(registered.get(0)) : Optional.empty();
    }

    /** Of several full names the only one that starts with the short one: 青岭 is 青岭机械有限公司 rather than its 越州青岭贸易有限公司. */
    private static Optional<String> onlyOneThatStarts(String name, Set<String> fullNames) {
        List<String> starting =
                fullNames.stream().filter(full -> full.startsWith(name)).toList();
        return starting.size() == 1 ? Optional.of(starting.get(0)) : Optional.empty();
    }

    /** Whether the characters of a short name stand in this order in a longer one, the first two of them side by side. */
    static boolean isShortFor(String name, String full) {
        if (name.length() < SHORTEST
                || full.length() <= name.length()
                || name.indexOf(HIDDEN) >= 0
                || full.indexOf(HIDDEN) >= 0) {
            return false;
        }
        int start = full.indexOf(name.charAt(0));
        while (start >= 0 && !name.regionMatches(0, full, start, SHORTEST)) {
            start = full.indexOf(name.charAt(0), start + 1);
        }
        if (start < 0) {
            return false;
        }
        int at = start + SHORTEST;
        for (int i = SHORTEST; i < name.length(); i++) {
            at = full.indexOf(name.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return !isBranch(full) || isBranch(name);
    }

    private static boolean isBranch(String name) {
        for (String ending : BRANCHES) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
