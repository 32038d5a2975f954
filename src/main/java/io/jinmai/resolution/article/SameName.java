package io.jinmai.resolution.article;

import io.jinmai.resolution.article.ArticleResolver.Group;
import java.util.ArrayList;
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

    static List<Group> group(List<NameUse> uses) {
        List<Group> groups = new ArrayList<>();
        by(uses, NameUse::normal).values().forEach(same -> groups.add(named(same)));
        return groups;
    }

    static Map<String, List<NameUse>> by(List<NameUse> uses, Function<NameUse, String> key) {
        Map<String, List<NameUse>> groups = new LinkedHashMap<>();
        uses.forEach(use ->
                groups.computeIfAbsent(key.apply(use), k -> new ArrayList<>(2)).add(use));
        return groups;
    }

    /** A group under the fullest of its names. */
    static Group named(List<NameUse> uses) {
        return new Group(uses.get(0).type(), fullest(uses), uses, Map.of());
    }

    /** The longest surface; among equally long ones the first by code point. */
    static String fullest(List<NameUse> uses) {
        String fullest = uses.get(0).span().text();
        for (NameUse use : uses) {
            String text = use.span().text();
            fullest = FULLEST.compare(text, fullest) > 0 ? text : fullest;
        }
        return fullest;
    }
}
