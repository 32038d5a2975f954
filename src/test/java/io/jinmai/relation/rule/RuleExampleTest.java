package io.jinmai.relation.rule;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.TaggedArticle;
import io.jinmai.relation.Relator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule does on its own examples what they say, and nothing else. */
class RuleExampleTest {
    private static final RuleSet RULES = RuleSet.load(VOCABULARY, LEXICONS.simplification());

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + ": " + example.text().replace('\n', '⏎'), () -> check(rule, example))));
    }

    private static void check(Rule rule, RuleExample example) {
        List<ExampleFact> found = apply(rule, TaggedArticle.of(example.text()));
        List<ExampleFact> expected =
                example.facts().stream().map(ExampleFact::parse).toList();
        assertThat(found)
                .as("facts that rule %s finds in '%s'", rule.id(), example.text())
                .hasSameSizeAs(expected);
        assertThat(expected)
                .as("facts that rule %s must find in '%s' among %s", rule.id(), example.text(), found)
                .allMatch(wanted -> found.stream().anyMatch(fact -> wanted.isMetBy(fact, rule.relation())));
    }

    private static List<ExampleFact> apply(Rule rule, RecognizedArticle article) {
        RuleSet alone = new RuleSet(List.of(rule), RULES.references(), RULES.statuses());
        return new Relator(alone, VOCABULARY, LEXICONS.words())
                .relate(article, List.of(), (type, name) -> Optional.of(name)).stream()
                        .map(ExampleFact::of)
                        .toList();
    }

    @Test
    void aFactWithoutArrowIsRefused() {
        assertThatThrownBy(() -> ExampleFact.parse("甲银行 乙公司"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("甲银行 乙公司");
    }
}
