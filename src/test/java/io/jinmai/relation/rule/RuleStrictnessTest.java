package io.jinmai.relation.rule;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jinmai.relation.reading.ElementKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file is understood as a whole or refused with the place and the reason. */
class RuleStrictnessTest {
    private static final String SOUND = """
            about: Who is a customer of whom.
            rules:
              - id: sound
                relation: COOPERATES_WITH
                match: "one:Org ~4 @cooperate-with other:Enterprise+"
                from: one
                to: other
                find:
                  extra?: ["clause-before: Date"]
                when: ["clause has no @denied", "before 4 has no 曾"]
                set: {former: "match has 曾"}
                examples:
                  - text: "{B|甲银行}与{E|乙公司}"
                    facts: ["甲银行 -> 乙公司"]
                  - text: "{B|甲银行}"
                    facts: []
            """;

    private static List<Rule> compile(String yaml) {
        PatternCompiler patterns = new PatternCompiler(
                VOCABULARY,
                LEXICONS.simplification(),
                Map.of("Org", KindGroup.of(EnumSet.of(ElementKind.BANK, ElementKind.ENTERPRISE))),
                Map.of());
        RuleCompiler compiler = new RuleCompiler(patterns);
        RuleFile file = RuleFile.read("own.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        return file.rules().stream()
                .map(entry -> compiler.compile("own.yaml", entry))
                .toList();
    }

    @Test
    void aSoundFileCompiles() {
        assertThat(compile(SOUND)).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("sound");
            assertThat(rule.patterns()).hasSize(1);
            assertThat(rule.conditions()).hasSize(2);
            assertThat(rule.bindings()).singleElement().satisfies(binding -> {
                assertThat(binding.slot()).isEqualTo("extra");
                assertThat(binding.optional()).isTrue();
            });
            assertThat(rule.confidence()).isEqualTo(0.85);
            assertThat(rule.status()).isNull();
        });
    }

    @Test
    void whatRulesShareStandsInTheirPlaces() {
        String sharing = SOUND.replace("\"before 4 has no 曾\"", "all of not-any-more")
                .replace("[\"clause-before: Date\"]", "[\"sentence-before: Date\", all of dates]")
                .replace(
                        "rules:",
                        "shared: {not-any-more: [\"before 4 has no 曾\", \"after 4 has no 前\"], dates: \"title: Date\"}\nrules:");

        assertThat(compile(sharing)).singleElement().satisfies(rule -> {
            assertThat(rule.conditions()).hasSize(3);
            assertThat(rule.bindings())
                    .singleElement()
                    .satisfies(binding -> assertThat(binding.searches()).hasSize(2));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "clause has no @denied ; all of hopes ; `own.yaml, rule sound: 'shared' holds nothing called 'hopes'; it has []`",
                "rules: ; `shared: {hopes: [\"match has 曾\"]}\nrules:` ; `own.yaml: no rule uses 'hopes' of 'shared'`",
            })
    void whatIsSharedByNobodyOrIsNotThereIsRefused(String sound, String bad, String message) {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> compile(SOUND.replace(sound, bad)))
                .withMessageStartingWith(message);
    }

    /** Each row replaces one part of the sound file, and names what the message must hold. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "    from: one ; `    form: one` ; form",
                "about: ; abuot: ; abuot",
                "    relation: ; `    relations: [A]\n    relation:` ; relations",
                "  - text: ; `  - texts:` ; texts",
                "set: {former: ; `set: [{former:` ; line",
            })
    void aFileThatIsNoRuleFileIsRefusedWithItsLine(String sound, String bad, String named) {
        assertThat(SOUND).contains(sound);
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> compile(SOUND.replace(sound, bad)))
                .withMessageStartingWith("own.yaml, line ")
                .withMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "id: sound ; id: '' ; needs an id",
                "relation: COOPERATES_WITH ; confidence: 0.5 ; needs relation, from and to",
                "to: other ; confidence: 0.5 ; needs relation, from and to",
                "match: \"one:Org ~4 @cooperate-with other:Enterprise+\" ; match: [] ; needs match",
                "relation: COOPERATES_WITH ; relation: MARRIED_TO ; MARRIED_TO",
                "@cooperate-with ; @cooperate-wiht ; no class of words is called 'cooperate-wiht'",
                "@denied ; @deny ; no class of words is called 'deny'",
                "one:Org ; one:Orgs ; no kind of element is called 'Orgs'",
                "other:Enterprise+ ; other:Firm+ ; no kind of element is called 'Firm'",
                "~4 ; ~four ; a gap reads",
                "~4 ; ~1000 ; a gap reads",
                "~4 ; ( ~4 ; a '(' without ')'",
                "~4 ; ~4 ) ; unexpected ')'",
                "~4 ; ( ) ; an empty part",
                "~4 ; ( 甲 | ) ; an empty part",
                "clause has no @denied ; clause without @denied ; a condition reads",
                "before 4 has no 曾 ; before has no 曾 ; needs a number of characters",
                "clause-before: Date ; parties 1: Date ; parties are at least 2",
                "clause-before: Date ; `parties 2: extra:Org 和 more:Org` ; needs a pattern with one slot",
                "clause-before: Date ; ` ` ; a line of 'find' or 'when' is empty",
                "before 4 has no 曾\" ; before 4 has no 曾\", ~ ; a line of 'find' or 'when' is empty",
                "before 4 has no 曾 ; before 4 has no 曾 unless 现 ; a condition reads",
                "clause-before: Date ; clause-before Date ; a search reads",
                "clause-before: Date ; clause-behind: Date ; no scope is called",
                "set: {former: ; set: {past: ; 'past'",
                "match has 曾 ; match 曾 ; a condition reads",
                "facts: [] ; facts: [\"甲银行 -> 乙公司\"] ; examples that do not",
                "facts: [\"甲银行 -> 乙公司\"] ; facts: [] ; needs examples that match",
            })
    void aRuleThatIsNotUnderstoodIsRefusedWithItsName(String sound, String bad, String reason) {
        assertThat(SOUND).contains(sound);
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> compile(SOUND.replace(sound, bad)))
                .withMessageStartingWith("own.yaml, rule ")
                .withMessageContaining(reason);
    }

    @Test
    void aRuleWithoutExamplesIsRefused() {
        String without = SOUND.substring(0, SOUND.indexOf("    examples:"));

        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> compile(without))
                .withMessage("own.yaml, rule sound: needs examples that match and examples that do not");
    }

    /** A rule that names a slot nothing binds would never find anything. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "from: one ; from: uno ; uno",
                "to: other ; to: otro ; otro",
                "to: other ; to: other, consumes: sum ; sum",
                "set: {former: ; set: {amount: sum, former: ; sum",
            })
    void aSlotThatNothingBindsIsRefusedWithItsName(String sound, String bad, String slot) {
        String yaml = SOUND.replace(sound, bad.replace(", ", bad.startsWith("to") ? "\n    " : ", "));

        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> compile(yaml))
                .withMessageStartingWith("own.yaml, rule sound")
                .withMessageContaining(slot);
    }

    @Test
    void aKeyGivenTwiceIsRefusedWithItsLine() {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> compile(SOUND.replace("    from: one", "    from: other\n    from: one")))
                .withMessageStartingWith("own.yaml, line 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about: Nothing at all.", ""})
    void aFileWithoutRulesIsRefused(String yaml) {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> compile(yaml))
                .withMessageStartingWith("own.yaml");
    }
}
