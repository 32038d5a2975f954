package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictFilesTest {
    private static final String PROVINCE = "990000\t云州省\tP\t云州\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "990100~云中市~C | line 2: 4 columns expected, 3 found",
                "990100~云中市~X~云中 | line 2: level is P, C, A, T or Z, not 'X'",
                "990000~云中市~C~云中 | line 2: the code 990000 stands twice",
            })
    void refusesABadDistrictLine(String line, String problem) {
        LexiconResource file = new LexiconResource("places.tsv", PROVINCE + line.replace('~', '\t') + "\n");

        assertThatThrownBy(() -> new DistrictTable().readPresent(file))
                .isInstanceOf(LexiconFileException.class)
                .hasMessageStartingWith("places.tsv, " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云中县~990199~renamed | line 1: no district has the code 990199",
                "云中县~990000~abolished | line 1: the code 990000 is in use",
                "云中县~990000~gone | line 1: 'renamed' or 'abolished' expected, not 'gone'",
            })
    void refusesABadFormerName(String line, String problem) {
        DistrictTable table = new DistrictTable();
        table.readPresent(new LexiconResource("places.tsv", PROVINCE));
        LexiconResource file = new LexiconResource("former.tsv", line.replace('~', '\t'));

        assertThatThrownBy(() -> table.readFormer(file))
                .isInstanceOf(LexiconFileException.class)
                .hasMessageStartingWith("former.tsv, " + problem);
    }

    @Test
    void refusesAZoneThatLiesNowhere() {
        LexiconResource file = new LexiconResource("zones.tsv", "990100\t云中新区\t云中\n");

        assertThatThrownBy(() -> new DistrictTable().readZones(file))
                .hasMessage("zones.tsv, line 1: no district has the code 990100");
    }

    @Test
    void refusesARiskyNameThatNamesNothing() {
        DistrictTable table = new DistrictTable();
        table.readPresent(new LexiconResource("places.tsv", PROVINCE));

        assertThatThrownBy(() -> table.readRisky(new LexiconResource("risky.tsv", "云州\n青天\n")))
                .hasMessage("risky.tsv, line 2: '青天' names no district; remove it");
    }

    @Test
    void refusesATownWithoutItsDigits() {
        assertThatThrownBy(() -> TownTable.of(new LexiconResource("towns.tsv", "990101\t001东关镇 西关镇\n")))
                .hasMessage("towns.tsv, line 1: three digits and a name expected, not '西关镇'");
    }

    @Test
    void saysWhenAFileIsMissing() {
        assertThatThrownBy(() -> LexiconResource.ofProgram("absent.tsv"))
                .hasMessage("absent.tsv: not among the program's resources; rebuild the program");
    }
}
