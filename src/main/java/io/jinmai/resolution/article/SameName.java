package io.jinmai.resolution.article;

import io.jinmai.resolution.article.ArticleResolver.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Groups names by a key: equal keys, one thing. */
final class SameName {
    private static final Comparator<String> FULLEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

    private SameName() {}

    static List<Group> group(Collection<UsedName> names) {
        List<Group> groups = new ArrayList<>(names.size());
        for (UsedName name : names) {
            groups.add(named(List.of(name)));
        }
        return groups;
    }

    /** The names by a key, in their order. */
    static Map<String, List<UsedName>> by(Collection<UsedName> names, Function<UsedName, String> key) {
        Map<String, List<UsedName>> groups = new LinkedHashMap<>();
        for (UsedName name : names) {
            groups.merge(key.apply(name), List.of(name), SameName::joined);
        }
        return groups;
    }

    /** Most groups have one name: the list of several, which nobody else holds, grows. */
    private static List<UsedName> joined(List<UsedName> before, List<UsedName> more) {
        List<UsedName> all = before.size() == 1 ? new ArrayList<>(before) : before;
        all.addAll(more);
        return all;
    }

    /** A group under the fullest of its names. */
    static Group named(List<UsedName> names) {
        return new Group(names.get(0).type(), fullest(names), names, Map.of());
    }

    /** The longest surface; among equally long ones the first by code point. */
    static String fullest(List<UsedName> names) {
        String fullest = names.get(0).uses().get(0).span().text();
        for (int i = 0; i < names.size(); i++) {
            List<NameUse> uses = names.get(i).uses();
            for (int j = 0; j < uses.size(); j++) {
                String text = uses.get(j).span().text();
                fullest = FULLEST.compare(text, fullest) > 0 ? text : fullest;
            }
        }
        return fullest;
    }
}
