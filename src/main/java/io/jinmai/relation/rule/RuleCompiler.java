package io.jinmai.relation.rule;

import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import io.jinmai.relation.rule.RuleFile.Entry;
import io.jinmai.relation.rule.Terms.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Compiles rules as written; what it cannot understand is an error that names file and rule. */
final class RuleCompiler {
    private static final java.util.regex.Pattern CHOICE =
            java.util.regex.Pattern.compile("(\\w+) if (.+?) else (\\w+)");
    private static final Set<String> TERMS = Set.of("amount", "date", "product", "kind", "role", "title", "former");
    private static final Set<String> SLOT_TERMS = Set.of("amount", "date", "product", "title");
    private static final double USUAL_CONFIDENCE = 0.85;

    private final PatternCompiler patterns;
    private final ConditionCompiler conditions;

    RuleCompiler(PatternCompiler patterns) {
        this.patterns = patterns;
        this.conditions = new ConditionCompiler(patterns);
    }

    /** @throws IllegalArgumentException if the text is no condition; the message says what is wrong */
    Condition condition(String text) {
        return conditions.condition(text);
    }

    Rule compile(String file, Entry entry) {
        if (entry == null) {
            throw new RuleException(file + ": an entry of 'rules' is empty; remove it");
        }
        String where = file + ", rule " + entry.id();
        try {
            Rule rule = compiled(file, entry);
            SlotKinds.check(rule);
            return rule;
        } catch (IllegalArgumentException e) {
            throw new RuleException(where + ": " + e.getMessage(), e);
        }
    }

    private Rule compiled(String file, Entry entry) {
        require(entry.id() != null && !entry.id().isBlank(), "needs an id");
        require(entry.relation() != null && entry.from() != null && entry.to() != null, "needs relation, from and to");
        require(
                entry.match() != null
                        && !entry.match().isEmpty()
                        && !entry.match().contains(null),
                "needs match");
        List<Pattern> matches = entry.match().stream().map(patterns::compile).toList();
        requireKnownNames(entry, matches);
        require(hasTexts(entry.examples()), "an example needs text");
        require(hasBothKinds(entry.examples()), "needs examples that match and examples that do not");
        return new Rule(
                file,
                entry.id(),
                relation(entry.relation()),
                matches,
                entry.from(),
                entry.to(),
                bindings(entry.find() == null ? Map.of() : entry.find()),
                (entry.when() == null ? List.<String>of() : entry.when())
                        .stream().map(conditions::condition).toList(),
                terms(entry.set() == null ? Map.of() : entry.set()),
                Boolean.TRUE.equals(entry.pairwise()),
                Boolean.TRUE.equals(entry.lastResort()),
                entry.consumes(),
                status(entry.status()),
                confidence(entry.confidence()),
                List.copyOf(entry.examples()));
    }

    private static FactStatus status(String name) {
        Optional<FactStatus> status = Arrays.stream(FactStatus.values())
                .filter(value -> value.label().equals(name))
                .findFirst();
        require(
                name == null || status.isPresent(),
                "no status is called '" + name + "'; there are stated, planned, denied");
        return status.orElse(null);
    }

    private static double confidence(Double written) {
        require(written == null || written > 0 && written <= 1, "confidence is above 0 and at most 1");
        return written == null ? USUAL_CONFIDENCE : written;
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** What a rule names must be bound by its patterns or searches: otherwise it would silently never find anything. */
    private static void requireKnownNames(Entry entry, List<Pattern> matches) {
        Set<String> known = new HashSet<>();
        matches.forEach(match -> known.addAll(match.names()));
        if (entry.find() != null) {
            for (String key : entry.find().keySet()) {
                known.add(key.replace("?", ""));
                known.add("$" + key.replace("?", ""));
            }
        }
        requireKnown("from", entry.from(), known);
        requireKnown("to", entry.to(), known);
        requireKnown("consumes", entry.consumes(), known);
        if (entry.set() != null) {
            for (String term : SLOT_TERMS) {
                requireKnown(term, entry.set().get(term), known);
            }
            String role = entry.set().get("role");
            requireKnown("role", role != null && role.startsWith("$") ? role : null, known);
        }
    }

    private static void requireKnown(String key, String name, Set<String> known) {
        require(name == null || known.contains(name), "'" + key + "' names " + name + ", which nothing binds");
    }

    private static RelationType relation(String name) {
        for (RelationType type : RelationType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new IllegalArgumentException(
                "no relation is called '" + name + "'; there are " + List.of(RelationType.values()));
    }

    private static boolean hasTexts(List<RuleExample> examples) {
        return examples == null || examples.stream().allMatch(example -> example != null && example.text() != null);
    }

    private static boolean hasBothKinds(List<RuleExample> examples) {
        return examples != null
                && examples.stream().anyMatch(example -> !example.facts().isEmpty())
                && examples.stream().anyMatch(example -> example.facts().isEmpty());
    }

    private List<Binding> bindings(Map<String, List<String>> written) {
        List<Binding> bindings = new ArrayList<>();
        written.forEach((key, searches) -> {
            boolean optional = key.endsWith("?");
            String slot = optional ? key.substring(0, key.length() - 1) : key;
            bindings.add(new Binding(
                    slot,
                    optional,
                    searches.stream().map(text -> conditions.search(slot, text)).toList()));
        });
        return List.copyOf(bindings);
    }

    private Terms terms(Map<String, String> set) {
        for (String key : set.keySet()) {
            require(
                    TERMS.contains(key),
                    "'set' knows " + TERMS.stream().sorted().toList() + ", not '" + key + "'");
        }
        return new Terms(
                set.get("amount"),
                set.get("date"),
                set.get("product"),
                choices(set.get("kind")),
                set.get("role"),
                set.get("title"),
                set.containsKey("former") ? condition(set.get("former")) : null);
    }

    private List<Choice> choices(String text) {
        if (text == null) {
            return List.of();
        }
        Matcher matcher = CHOICE.matcher(text);
        if (!matcher.matches()) {
            return List.of(new Choice(text, null));
        }
        return List.of(new Choice(matcher.group(1), condition(matcher.group(2))), new Choice(matcher.group(3), null));
    }
}
