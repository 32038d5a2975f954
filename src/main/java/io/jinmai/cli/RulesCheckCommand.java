package io.jinmai.cli;

import io.jinmai.lexicon.OwnFile;
import io.jinmai.relation.example.ExampleCheck.Failure;
import io.jinmai.relation.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tries the rules of files on their own examples. */
@Command(
        name = "check",
        header = "Try the rules of files on their own examples.",
        description = "Each rule is tried alone; what it finds otherwise than its examples say is shown.",
        footer = {"%nExample:", "  jinmai rules check my-rules.yaml"})
final class RulesCheckCommand extends JinmaiCommand {
    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of rules.")
    private List<Path> paths;

    RulesCheckCommand(Wiring wiring) {
        super(wiring.terminal());
        this.wiring = wiring;
    }

    @Override
    ExitCode execute() {
        List<OwnFile> files = paths.stream().map(OwnFileReader::read).toList();
        RuleTrial trial = wiring.rules().apply(files);
        int failed = 0;
        for (OwnFile file : files) {
            failed += check(trial, file.name());
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.INPUTS_FAILED;
    }

    /** Reports on one file; how many examples failed. */
    private int check(RuleTrial trial, String file) {
        List<Rule> rules = trial.ofFile(file);
        int examples = 0;
        int failed = 0;
        for (Rule rule : rules) {
            List<Failure> failures = trial.failures(rule);
            failures.forEach(this::print);
            examples += rule.examples().size();
            failed += failures.size();
        }
        terminal().out().printf("%s: %d rules, %d examples, %d failed%n", file, rules.size(), examples, failed);
        return failed;
    }

    private void print(Failure failure) {
        terminal()
                .out()
                .printf(
                        "%s, rule %s: %s%n  expected  %s%n  found     %s%n",
                        failure.rule().file(),
                        failure.rule().id(),
                        failure.example().text().replace("\n", "⏎"),
                        listed(failure.expected()),
                        listed(failure.found()));
    }

    private static String listed(List<String> facts) {
        return facts.isEmpty() ? "nothing" : String.join("; ", facts);
    }
}
