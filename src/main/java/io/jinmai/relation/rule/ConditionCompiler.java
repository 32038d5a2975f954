package io.jinmai.relation.rule;

import io.jinmai.relation.rule.Binding.Search;
import io.jinmai.relation.rule.Scope.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Compiles what a rule says of the text around its match: conditions, and searches for what else it names. */
final class ConditionCompiler {
    private static final java.util.regex.Pattern CONDITION =
            java.util.regex.Pattern.compile("([a-z-]+)(?: (\\d+))? has (no )?(.+)");
    private static final java.util.regex.Pattern SEARCH =
            java.util.regex.Pattern.compile("([a-z-]+)(?: (\\d+))?: (.+)");
    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::label, kind -> kind));
    private static final String UNLESS = " unless ";
    private static final int USUAL_REACH = 3;
    private static final int FEWEST_PARTIES = 2;

    private final PatternCompiler patterns;

    /** By their texts: rules that look for the same thing share what was compiled, and what is found out about it in a sentence. */
    private final Map<String, Pattern> compiled = new HashMap<>();

    ConditionCompiler(PatternCompiler patterns) {
        this.patterns = patterns;
    }

    /**
     * Where to look for what a slot holds.
     *
     * @throws IllegalArgumentException if the text is no search; the message says what is wrong
     */
    Search search(String slot, String text) {
        Matcher matcher = SEARCH.matcher(text);
        require(matcher.matches(), "a search reads 'scope: pattern', not '" + text + "'");
        String pattern = matcher.group(3);
        String named = pattern.contains(slot + ":") ? pattern : slot + ":" + pattern;
        Scope scope = scope(matcher.group(1), matcher.group(2));
        return new Search(scope, pattern(scope, named));
    }

    /** @throws IllegalArgumentException if the text is no condition; the message says what is wrong */
    Condition condition(String text) {
        int exception = text.indexOf(UNLESS);
        return exception < 0
                ? condition(text, null)
                : condition(text.substring(0, exception), condition(text.substring(exception + UNLESS.length())));
    }

    private Condition condition(String text, Condition unless) {
        Matcher matcher = CONDITION.matcher(text);
        require(matcher.matches(), "a condition reads 'scope has [no] pattern', not '" + text + "'");
        Scope scope = scope(matcher.group(1), matcher.group(2));
        require(scope.kind() != Kind.EMPLOYER, "'" + scope + "' is for searches alone");
        return new Condition(scope, matcher.group(3) != null, pattern(scope, matcher.group(4)), unless);
    }

    /** Parties are counted in one slot: with two it would not be told which of them holds all. */
    private Pattern pattern(Scope scope, String source) {
        Pattern pattern = compiled.computeIfAbsent(source, patterns::compile);
        require(
                scope.kind() != Kind.PARTIES || pattern.slots().size() == 1,
                "'" + scope + "' needs a pattern with one slot, not '" + source + "'");
        return pattern;
    }

    private static Scope scope(String name, String reach) {
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no scope is called '" + name + "'; there are "
                    + Arrays.stream(Kind.values()).map(Kind::label).toList());
        }
        require(reach != null || kind != Kind.BEFORE && kind != Kind.AFTER, name + " needs a number of characters");
        require(reach != null || kind != Kind.PARTIES, name + " needs the number of the parties");
        require(
                kind != Kind.PARTIES || Integer.parseInt(reach) >= FEWEST_PARTIES,
                name + " are at least " + FEWEST_PARTIES);
        return new Scope(kind, reach == null ? USUAL_REACH : Integer.parseInt(reach));
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
