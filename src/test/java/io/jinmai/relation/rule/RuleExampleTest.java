package io.jinmai.relation.rule;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.SCANNER;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.relation.example.ExampleCheck;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the program does on its own examples what they say, and nothing else. */
class RuleExampleTest {
    private static final RuleSet RULES = RuleSet.load(VOCABULARY, LEXICONS.simplification());
    private static final ExampleCheck CHECK =
            new ExampleCheck(RULES, LEXICONS.words(), LEXICONS.simplification(), LEXICONS.districts(), SCANNER);

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + ": " + example.text().replace('\n', '⏎'),
                                () -> assertThat(CHECK.check(rule, example)).isEmpty())));
    }
}
