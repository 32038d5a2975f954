package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether one name of an organisation is, by its characters, a shorter form of another. */
final class ShortForms {
    private static final char HIDDEN = '某';
    private static final int SHORTEST = 2;

    /** A branch holds its parent's name and is not the parent. */
    private static final List<String> BRANCHES = List.of("分公司", "支公司", "中心支公司", "分厂", "分店", "分所", "分社");

    /** A head, something of the trade besides the level of a place, and the kind of alliance. */
    private static final Pattern ALLIANCE = Pattern.compile("(.{2})[省市县区州]?[^省市县区州].*(.{2})");

    private static final Pattern DEPARTMENT = Pattern.compile(".{2,}(?<![省市县区州旗党工])(局|厅|委|办|委员会|办公室)");

    private static final int SHORTEST_ALLIANCE = 4;
    private static final String PLACE_ENDS = "省市县区州旗镇乡";
    private static final String RANKS = "省市县区州旗";
    private static final String SUB_OFFICE = "分局";
    private static final int SHORTEST_BY_RANK = 3;
    private static final String LOCAL_RANKS = "市县区旗镇乡";
    private static final String STREET = "街道";

    private ShortForms() {}

    /** How names of a kind are shortened without a word about it. */
    static BiPredicate<String, String> of(EntityType type) {
        return switch (type) {
            case ENTERPRISE -> ShortForms::isShortFor;
            case ALLIANCE -> ShortForms::isShortAlliance;
            case INSTITUTION -> ShortForms::isShortDepartment;
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
        if (isByRank(name, full)) {
            return true;
        }
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

    /** Whether an office is called by the rank of its place in place of that: 县工商联 for 越岭县工商联, 街道党工委 for 上岭街道党工委. */
    private static boolean isByRank(String name, String full) {
        return name.length() >= SHORTEST_BY_RANK
                && full.length() > name.length() + 1
                && full.endsWith(name)
                && (LOCAL_RANKS.indexOf(name.charAt(0)) >= 0 || name.startsWith(STREET));
    }

    /** Whether what an office is called by is only the head of the place in its full name: 越州 in 越州市科技局. */
    private static boolean isPlaceAlone(String task, String full) {
        return full.startsWith(task) && RANKS.indexOf(full.charAt(task.length())) >= 0;
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
