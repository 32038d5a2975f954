package io.jinmai.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowFormatTest {
    private static final Rows LOANS = new Rows(
            List.of("银行", "amountCny", "notes"),
            List.of(
                    List.of("云溪农商银行", 2_850_000L, List.of("循环贷", "信用")),
                    Arrays.asList("溪口村镇银行", null, "以 \"竹\" 为押,\n按月付息")));

    @Test
    void alignsWideCharactersAndPutsNumbersToTheRight() {
        assertThat(RowFormat.TABLE.format(LOANS, Integer.MAX_VALUE)).isEqualTo("""
                        银行          amountCny  notes
                        ────────────  ─────────  ──────────────────────
                        云溪农商银行    2850000  循环贷、信用
                        溪口村镇银行             以 "竹" 为押, 按月付息
                        """);
    }

    @Test
    void theWidestColumnIsWrappedUntilTheLineFits() {
        assertThat(RowFormat.TABLE.format(LOANS, 40)).isEqualTo("""
                        银行          amountCny  notes
                        ────────────  ─────────  ───────────────
                        云溪农商银行    2850000  循环贷、信用
                        溪口村镇银行             以 "竹" 为押,
                                                 按月付息
                        """);
    }

    @Test
    void idsAreKeptWholeAndLongTextIsCutAfterAFewLines() {
        Rows facts = new Rows(
                List.of("fact", "sentence"), List.of(List.of("7cc21c4375e0aa11bb22cc33", "云溪农商银行".repeat(20))));
        assertThat(RowFormat.TABLE.format(facts, 40).lines().skip(2))
                .containsExactly(
                        "7cc21c4375e0aa11bb22cc33  云溪农商银行云",
                        "                          溪农商银行云溪",
                        "                          农商银行云溪农",
                        "                          商银行云溪农…");
    }

    @Test
    void columnsKeepALeastWidthHoweverNarrowTheTerminal() {
        assertThat(RowFormat.TABLE.format(LOANS, 3)).contains("云溪农商");
    }

    @Test
    void quotesCsvCells() {
        assertThat(RowFormat.CSV.format(LOANS, 10)).isEqualTo("""
                        银行,amountCny,notes
                        云溪农商银行,2850000,"[""循环贷"",""信用""]"
                        溪口村镇银行,,"以 ""竹"" 为押,
                        按月付息"
                        """);
    }

    @Test
    void writesAnObjectARowAsJson() {
        assertThat(RowFormat.JSON.format(LOANS, 10))
                .contains("\"银行\" : \"云溪农商银行\"")
                .contains("\"amountCny\" : 2850000")
                .contains("\"amountCny\" : null")
                .contains("[ \"循环贷\", \"信用\" ]");
    }

    @Test
    void printsNodesAsCompactJson() {
        Rows nodes = new Rows(List.of("n"), List.of(List.of(Map.of("name", "青岭竹业"))));
        assertThat(RowFormat.TABLE.format(nodes, 80)).contains("{\"name\":\"青岭竹业\"}");
    }

    @Test
    void noRowsAreAHeaderAnEmptyArrayOrAHeaderLine() {
        Rows none = new Rows(List.of("a", "b"), List.of());
        assertThat(RowFormat.TABLE.format(none, 80)).isEqualTo("a  b\n─  ─\n");
        assertThat(RowFormat.CSV.format(none, 80)).isEqualTo("a,b\n");
        assertThat(RowFormat.JSON.format(none, 80)).isEqualTo("[ ]\n");
    }

    @Test
    void refusesARowThatDoesNotFitItsColumns() {
        assertThatThrownBy(() -> new Rows(List.of("a"), List.of(List.of(1, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 values for 1 columns");
    }
}
