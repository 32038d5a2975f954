package io.jinmai.gold;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.evaluation.input.GoldEntity;
import io.jinmai.graph.EntityType;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.perceptron.DictionaryCutter;
import io.jinmai.relation.rule.RuleSet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The gold set measures; nothing of it stands in the examples of rules. */
class RuleExampleNamesTest {
    private static final Pattern TAG = Pattern.compile("\\{[EAP]\\|([^}]*)}");
    private static final LexicalScanner SCANNER =
            new LexicalScanner(VOCABULARY, (text, start, end) -> false, new DictionaryCutter());
    private static final String ANONYMOUS = "某";
    private static final Set<EntityType> INVENTED =
            EnumSet.of(EntityType.ENTERPRISE, EntityType.ALLIANCE, EntityType.PERSON);

    @Test
    void examplesNameNobodyOfTheGoldSet() {
        Set<String> invented = Arrays.stream(GoldSet.values())
                .filter(set -> set != GoldSet.SAMPLES)
                .flatMap(set -> set.documents().stream())
                .flatMap(document -> document.entities().stream())
                .filter(entity -> INVENTED.contains(entity.type()))
                .map(GoldEntity::mentions)
                .flatMap(List::stream)
                .filter(name -> !name.contains(ANONYMOUS))
                .filter(name -> !SCANNER.classesOf(name).meets(VOCABULARY.classes("enterprises-known")))
                .collect(Collectors.toSet());

        assertThat(RuleSet.load(VOCABULARY, LEXICONS.simplification()).rules().stream()
                        .flatMap(rule -> rule.examples().stream())
                        .flatMap(example -> TAG.matcher(example.text()).results())
                        .map((MatchResult tag) -> tag.group(1)))
                .doesNotContainAnyElementsOf(invented);
    }
}
