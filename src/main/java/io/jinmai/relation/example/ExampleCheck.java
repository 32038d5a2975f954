package io.jinmai.relation.example;

import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.Simplification;
import io.jinmai.lexicon.WordLists;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.relation.Relator;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.RuleExample;
import io.jinmai.relation.rule.RuleSet;
import java.util.List;
import java.util.Optional;

/** Tries rules, each alone, on their own examples. */
public final class ExampleCheck {
    private final RuleSet rules;
    private final WordLists words;
    private final Simplification simplification;
    private final DistrictGazetteer districts;
    private final LexicalScanner scanner;

    /** @param rules those to be tried, with what all rules share */
    public ExampleCheck(
            RuleSet rules,
            WordLists words,
            Simplification simplification,
            DistrictGazetteer districts,
            LexicalScanner scanner) {
        this.rules = rules;
        this.words = words;
        this.simplification = simplification;
        this.districts = districts;
        this.scanner = scanner;
    }

    /**
     * An example on which its rule does something else.
     *
     * @param expected the facts of the example
     * @param found the facts that the rule finds, with all their terms
     */
    public record Failure(Rule rule, RuleExample example, List<String> expected, List<String> found) {}

    /** The examples of a rule that fail, in their order. */
    public List<Failure> failures(Rule rule) {
        return rule.examples().stream()
                .map(example -> check(rule, example))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What a rule does otherwise than one of its examples says; empty if nothing.
     *
     * @throws IllegalArgumentException if the example tags a name with an unknown letter or writes no fact; the message says so
     */
    public Optional<Failure> check(Rule rule, RuleExample example) {
        List<ExampleFact> expected = example.facts().stream()
                .map(text -> ExampleFact.parse(text, simplification))
                .toList();
        List<ExampleFact> found = found(rule, example);
        boolean isMet = expected.size() == found.size()
                && expected.stream()
                        .allMatch(wanted -> found.stream().anyMatch(fact -> wanted.isMetBy(fact, rule.relation())));
        return isMet ? Optional.empty() : Optional.of(new Failure(rule, example, written(expected), written(found)));
    }

    private List<ExampleFact> found(Rule rule, RuleExample example) {
        return new Relator(rules.alone(rule), scanner.vocabulary(), words, districts)
                        .relate(
                                TaggedText.article(example.text(), null, simplification, scanner),
                                List.of(),
                                (type, name) -> Optional.of(name))
                        .stream()
                        .map(ExampleFact::of)
                        .toList();
    }

    private static List<String> written(List<ExampleFact> facts) {
        return facts.stream().map(ExampleFact::toString).toList();
    }
}
