package io.jinmai.relation.rule;

import io.jinmai.relation.reading.KindSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule with what is found out once about where it may give facts.
 *
 * @param ofOthers those of its conditions that look at other sentences
 * @param needed what, beside one of its patterns, must stand in a sentence
 */
record SoughtRule(Rule rule, List<Condition> ofOthers, List<Pattern> needed) {
    /** @param leavesOutHopeless as {@link RuleIndex} has it */
    static SoughtRule of(Rule rule, boolean leavesOutHopeless) {
        List<Condition> ofOthers =
                rule.conditions().stream().filter(Condition::isOfOthers).toList();
        return new SoughtRule(rule, ofOthers, leavesOutHopeless ? needed(rule) : List.of());
    }

    private static List<Pattern> needed(Rule rule) {
        List<Pattern> needed = new ArrayList<>();
        rule.conditions().forEach(condition -> condition.needed().ifPresent(needed::add));
        for (Binding binding : rule.bindings()) {
            if (rule.patterns().stream().noneMatch(pattern -> pattern.names().contains(binding.slot()))) {
                binding.needed().ifPresent(needed::add);
            }
        }
        return List.copyOf(needed);
    }

    /** Whether a sentence with elements of these kinds may hold what is needed. */
    boolean mayGiveFactsAmong(KindSet kinds) {
        for (Pattern pattern : needed) {
            if (!pattern.mayMatchAmong(kinds)) {
                return false;
            }
        }
        return true;
    }

    /** What sentences with elements of these kinds may lack of all that a match of a pattern needs, the rarest first. */
    List<Demand> demands(Pattern pattern, KindSet kinds) {
        List<Demand> demands = new ArrayList<>();
        pattern.addDemandsBeside(kinds, demands);
        needed.forEach(each -> each.addDemandsBeside(kinds, demands));
        demands.sort(Demand.RAREST_FIRST);
        return demands;
    }
}
