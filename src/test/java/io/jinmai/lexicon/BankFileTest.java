package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankFileTest {
    private static final String REST = """
            headEndings: [{ending: 农商行, canonical: 农村商业银行}]
            branchEndings: [{ending: 支行, level: SUB_BRANCH}]
            generic: [某]
            never: [人民银行]
            """;

    @Test
    void readsHeadsWithTheirForms() {
        BankFile file = file("heads:\n  - {name: 青云银行, short: [青行], risky: [青云], seat: 青云市}\n" + REST);

        assertThat(file.forms().keySet()).containsExactly("青云银行", "青云银行股份有限公司", "青行", "青云");
        assertThat(file.forms().get("青云").isRisky()).isTrue();
        assertThat(file.headEnding("农商行").canonical()).isEqualTo("农村商业银行");
        assertThat(file.branchEnding("支行").canonical()).isEqualTo("支行");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: 青云银行, nick: 青行} | line 2: unknown key 'nick'",
                "{short: [青行]} | line 2: the key 'name' is missing",
                "{name: [青云银行, 青行]} | line 2: 'name' takes one word, not a list",
                "{name: 青云银行, short: [工行, 工行]} | line 2: '工行' is already a name of 青云银行; keep it once",
                "{name: 青云银行, name: 白云银行} | line 2: ",
                "{name: {full: 青云银行}} | line 2: a word or a list of words expected",
                "{name: 青云银行 | line 3: not well-formed YAML",
            })
    void refusesABadHead(String head, String problem) {
        assertThatThrownBy(() -> file("heads:\n  - " + head + "\n" + REST))
                .isInstanceOf(LexiconFileException.class)
                .hasMessageStartingWith("test.yaml, " + (problem == null ? "" : problem));
    }

    @Test
    void refusesAnUnknownLevel() {
        assertThatThrownBy(() -> file("heads: [{name: 青云银行}]\n" + REST.replace("SUB_BRANCH", "KIOSK")))
                .hasMessage(
                        "test.yaml, line 3: no level 'KIOSK'; known are [HEAD, PROVINCIAL, CITY, SUB_BRANCH, OUTLET]");
    }

    @Test
    void refusesMissingAndUnknownTables() {
        assertThatThrownBy(() -> file(REST)).hasMessage("test.yaml: the key 'heads' is missing");
        assertThatThrownBy(() -> file("heads: [{name: 青云银行}]\nbranches: [支行]\n" + REST))
                .hasMessageStartingWith("test.yaml, line 2: unknown key 'branches' at the top");
    }

    private static BankFile file(String text) {
        return BankFile.read(new LexiconResource("test.yaml", text));
    }
}
