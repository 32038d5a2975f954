package io.jinmai.relation.rule;

import io.jinmai.relation.rule.RuleFile.Entry;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists of conditions and of searches that several rules of a file have in common: {@code all of NAME} stands for what the list holds, in
 * its place. A list holds no other list.
 */
final class SharedLists {
    private static final String USE = "all of ";

    private final String file;
    private final Map<String, List<String>> lists;
    private final Set<String> used = new LinkedHashSet<>();

    private SharedLists(String file, Map<String, List<String>> lists) {
        this.file = file;
        this.lists = lists;
    }

    /**
     * The file with its lists in the places where its rules name them.
     *
     * @param name the file, for messages
     * @throws RuleException if a rule names a list that is not there, or no rule names one that is
     */
    static RuleFile expanded(String name, RuleFile file) {
        SharedLists lists = new SharedLists(name, file.shared() == null ? Map.of() : file.shared());
        List<Entry> rules = file.rules().stream().map(lists::expanded).toList();
        lists.requireUse();
        return new RuleFile(file.about(), file.words(), null, rules);
    }

    private Entry expanded(Entry rule) {
        if (rule == null) {
            return null;
        }
        Map<String, List<String>> find = rule.find() == null ? null : new LinkedHashMap<>(rule.find());
        if (find != null) {
            find.replaceAll((slot, searches) -> expanded(rule.id(), searches));
        }
        return rule.with(find, expanded(rule.id(), rule.when()));
    }

    private List<String> expanded(String rule, List<String> lines) {
        return lines == null
                ? null
                : lines.stream().flatMap(line -> expanded(rule, line)).toList();
    }

    private Stream<String> expanded(String rule, String line) {
        if (line == null || line.isBlank()) {
            throw new RuleException(
                    "%s, rule %s: a line of 'find' or 'when' is empty; remove it".formatted(file, rule));
        }
        if (!line.startsWith(USE)) {
            return Stream.of(line);
        }
        String name = line.substring(USE.length());
        List<String> list = lists.get(name);
        if (list == null || list.isEmpty()) {
            throw new RuleException("%s, rule %s: 'shared' holds nothing called '%s'; it has %s"
                    .formatted(file, rule, name, lists.keySet()));
        }
        used.add(name);
        return list.stream();
    }

    private void requireUse() {
        for (String name : lists.keySet()) {
            if (!used.contains(name)) {
                throw new RuleException("%s: no rule uses '%s' of 'shared'; write '%s%s' in one, or remove it"
                        .formatted(file, name, USE, name));
            }
        }
    }
}
