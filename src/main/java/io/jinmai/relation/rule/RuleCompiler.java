package io.jinmai.relation.rule;

import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import io.jinmai.relation.rule.Binding.Search;
import io.jinmai.relation.rule.RuleFile.Entry;
import io.jinmai.relation.rule.Scope.Kind;
import io.jinmai.relation.rule.Terms.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles rules as written; what it cannot understand is an error that names file and rule. */
final class RuleCompiler {
    private static final Pattern CONDITION = Pattern.compile("([a-z-]+)(?: (\\d+))? has (no )?(.+)");
    private static final Pattern SEARCH = Pattern.compile("([a-z-]+)(?: (\\d+))?: (.+)");
    private static final Pattern CHOICE = Pattern.compile("(\\w+) if (.+?) else (\\w+)");
    private static final String UNLESS = " unless ";
    private static final Set<String> TERMS = Set.of("amount", "date", "product", "kind", "role", "title", "former");
    private static final Set<String> SLOT_TERMS = Set.of("amount", "date", "product", "title");
    private static final double USUAL_CONFIDENCE = 0.85;
    private static final int USUAL_REACH = 3;
    private static final int FEWEST_PARTIES = 2;

    private final PatternCompiler patterns;

    RuleCompiler(PatternCompiler patterns) {
        this.patterns = patterns;
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
        requireKnownNames(entry);
        require(hasTexts(entry.examples()), "an example needs text");
        require(hasBothKinds(entry.examples()), "needs examples that match and examples that do not");
        return new Rule(
                file,
                entry.id(),
                relation(entry.relation()),
                entry.match().stream().map(patterns::compile).toList(),
                entry.from(),
                entry.to(),
                bindings(entry.find() == null ? Map.of() : entry.find()),
                (entry.when() == null ? List.<String>of() : entry.when())
                        .stream().map(this::condition).toList(),
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
    private void requireKnownNames(Entry entry) {
        Set<String> known = new HashSet<>();
        entry.match().forEach(match -> known.addAll(patterns.compile(match).names()));
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
                    searches.stream().map(text -> search(slot, text)).toList()));
        });
        return List.copyOf(bindings);
    }

    private Search search(String slot, String text) {
        Matcher matcher = SEARCH.matcher(text);
        require(matcher.matches(), "a search reads 'scope: pattern', not '" + text + "'");
        String pattern = matcher.group(3);
        String named = pattern.contains(slot + ":") ? pattern : slot + ":" + pattern;
        return new Search(scope(matcher.group(1), matcher.group(2)), patterns.compile(named));
    }

    Condition condition(String text) {
        int exception = text.indexOf(UNLESS);
        return exception < 0
                ? condition(text, null)
                : condition(text.substring(0, exception), condition(text.substring(exception + UNLESS.length())));
    }

    private Condition condition(String text, Condition unless) {
        Matcher matcher = CONDITION.matcher(text);
        require(matcher.matches(), "a condition reads 'scope has [no] pattern', not '" + text + "'");
        return new Condition(
                scope(matcher.group(1), matcher.group(2)),
                matcher.group(3) != null,
                patterns.compile(matcher.group(4)),
                unless);
    }

    private static Scope scope(String name, String reach) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(candidate -> candidate.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scope is called '" + name + "'; there are "
                        + Arrays.stream(Kind.values()).map(Kind::label).toList()));
        require(reach != null || kind != Kind.BEFORE && kind != Kind.AFTER, name + " needs a number of characters");
        require(reach != null || kind != Kind.PARTIES, name + " needs the number of the parties");
        require(
                kind != Kind.PARTIES || Integer.parseInt(reach) >= FEWEST_PARTIES,
                name + " are at least " + FEWEST_PARTIES);
        return new Scope(kind, reach == null ? USUAL_REACH : Integer.parseInt(reach));
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
