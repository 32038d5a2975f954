package io.jinmai.resolution.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Groups names by a key: equal keys, one thing. */
final class SameName {
    private static final Comparator<String> FULLEST = Comparator.comparing(SameName::isChinese)
            .thenComparingInt(String::length)
            .thenComparing(Comparator.reverseOrder());

    /** To go through as many keys costs less than to keep an index of them. */
    private static final int FEW = 16;

    private SameName() {}

    static List<Group> group(List<UsedName> names) {
        List<Group> groups = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            groups.add(named(List.of(names.get(i))));
        }
        return groups;
    }

    /** The names of each key, in the order of the first of each. */
    static Collection<List<UsedName>> by(List<UsedName> names, Function<UsedName, String> key) {
        if (names.size() == 1) {
            return List.of(names);
        }
        return names.size() > FEW ? byMany(names, key) : byFew(names, key);
    }

    private static List<List<UsedName>> byFew(List<UsedName> names, Function<UsedName, String> key) {
        List<String> keys = new ArrayList<>(names.size());
        List<List<UsedName>> groups = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            String wanted = key.apply(names.get(i));
            int known = keys.indexOf(wanted);
            if (known < 0) {
                keys.add(wanted);
                groups.add(List.of(names.get(i)));
            } else {
                groups.set(known, joined(groups.get(known), names.get(i)));
            }
        }
        return groups;
    }

    private static Collection<List<UsedName>> byMany(List<UsedName> names, Function<UsedName, String> key) {
        Map<String, List<UsedName>> groups = new LinkedHashMap<>();
        for (UsedName name : names) {
            String wanted = key.apply(name);
            List<UsedName> known = groups.get(wanted);
            groups.put(wanted, known == null ? List.of(name) : joined(known, name));
        }
        return groups.values();
    }

    /** Most groups have one name: the list of several, which nobody else holds, grows. */
    private static List<UsedName> joined(List<UsedName> before, UsedName more) {
        List<UsedName> all = before.size() == 1 ? new ArrayList<>(before) : before;
        all.add(more);
        return all;
    }

    /** A group under the fullest of its names. */
    static Group named(List<UsedName> names) {
        return new Group(fullest(names), names, Map.of());
    }

    /** A name in Chinese is the one to be called by, however long what stands in brackets behind it: 青岭泵业 (Qing Ling Pumpen GmbH). */
    private static boolean isChinese(String name) {
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (Character.isIdeographic(name.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The longest surface in Chinese, if any is, else the longest; among equally long ones the first by code point. */
    static String fullest(List<UsedName> names) {
        String fullest = names.get(0).use(0).span().text();
        for (int i = 0; i < names.size(); i++) {
            UsedName name = names.get(i);
            for (int j = 0; j < name.count(); j++) {
                String text = name.use(j).span().text();
                fullest = FULLEST.compare(text, fullest) > 0 ? text : fullest;
            }
        }
        return fullest;
    }
}
