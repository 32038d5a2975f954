package io.jinmai.cli;

import io.jinmai.relation.example.ExampleCheck;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.RuleSet;
import java.util.List;

/** Rules and the means to try them on their examples. */
record RuleTrial(RuleSet rules, ExampleCheck check) {

    /** The rules of one file. */
    List<Rule> ofFile(String file) {
        return rules.rules().stream().filter(rule -> rule.file().equals(file)).toList();
    }

    /**
     * The examples of a rule that fail.
     *
     * @throws CommandFailure if an example is not well written
     */
    List<ExampleCheck.Failure> failures(Rule rule) {
        try {
            return check.failures(rule);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, rule.file() + ", rule " + rule.id() + ", examples: " + e.getMessage(), e);
        }
    }
}
