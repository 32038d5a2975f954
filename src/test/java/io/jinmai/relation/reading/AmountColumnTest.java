package io.jinmai.relation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountColumnTest {
    /** What the lines of one article hold, each read with the same column: {@code text yuan} for a row, {@code -} for another line. */
    private static List<String> read(String... lines) {
        AmountColumn column = new AmountColumn();
        List<String> amounts = new ArrayList<>();
        for (String line : lines) {
            amounts.add(column.read(line, line)
                    .map(money -> money.text() + " " + money.yuan())
                    .orElse("-"));
        }
        return amounts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "企业|银行|金额(万元);甲厂|乙银行|480",
                "企业 | 银行 | 金额(万元);甲厂 | 乙银行 | 480",
                "|企业|银行|金额(万元)|;|甲厂|乙银行|480|",
                "| 企业 | 银行 | 贷款额(单位:万元) |;| 甲厂 | 乙银行 | 480 |",
                "企业｜银行｜授信(万元);甲厂｜乙银行｜480",
                "企业\t银行\t放款额(万元);甲厂\t乙银行\t480",
                "企业 银行 金额(万元);甲厂 乙银行 480",
                "企业　　银行　　金额(万元);甲厂　乙银行　480",
            })
    void cellsAreSetApartByBarsTabsOrBlanks(String table) {
        assertThat(read(table.split(";"))).containsExactly("-", "480万元 4800000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(单位:万元);企业 银行 金额;甲厂 乙银行 480",
                "投放一览(单位:万元);|企业|银行|贷款金额|;|甲厂|乙银行|480|",
                "单位：万元;企业 银行 放款额;抵押贷款 乙银行 480",
            })
    void theUnitMayStandAboveTheTable(String table) {
        assertThat(read(table.split(";"))).containsExactly("-", "-", "480万元 4800000");
    }

    @Test
    void withoutAUnitAboveItAHeadThatTellsNoneHeadsNoAmounts() {
        assertThat(read("企业 银行 金额", "甲厂 乙银行 480")).containsExactly("-", "-");
        assertThat(read("单位:万元", "企业 银行 人数", "甲厂 乙银行 480")).containsExactly("-", "-", "-");
    }

    @Test
    void betweenBarsAnEmptyCellKeepsItsColumn() {
        assertThat(read("|企业|担保人|金额(万元)|", "|甲厂||480|", "|乙厂|丙公司||", "||丙公司|60|"))
                .containsExactly("-", "480万元 4800000", "-", "60万元 600000");
    }

    @Test
    void anEmptyLastCellCountsWhereNoBarClosesTheRow() {
        assertThat(read("企业|金额(万元)|期限", "甲厂|480|")).containsExactly("-", "480万元 4800000");
    }

    @Test
    void aBlankWithinABarredCellPartsNothing() {
        assertThat(read("企业|银行|金额(万元)", "甲 厂|乙银行 一部|480")).containsExactly("-", "480万元 4800000");
    }

    @Test
    void theAmountStandsWhereItsNumberDoes() {
        AmountColumn column = new AmountColumn();
        column.read("|企业|银行|金额(万元)|", "|企业|银行|金额(万元)|");

        assertThat(column.read("|甲厂|乙银行| 480 |", "|甲廠|乙銀行| 480 |")).hasValueSatisfying(money -> {
            assertThat(money.start()).isEqualTo(9);
            assertThat(money.end()).isEqualTo(12);
        });
    }

    @Test
    void theHeadHoldsForTheRowsUntilTextFollows() {
        assertThat(read("企业|银行|金额(万元)", "甲厂|乙银行|1,200.5", "丙厂|丁银行|未定", "以上为六月数", "甲厂|乙银行|480"))
                .containsExactly("-", "1,200.5万元 12005000", "-", "-", "-");
    }

    @Test
    void aRowOfOtherLengthIsSteppedOver() {
        assertThat(read("企业|银行|金额(万元)", "甲厂|乙银行|480|备注", "丙厂|丁银行|60")).containsExactly("-", "-", "60万元 600000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "企业|人数(万元)|月份;甲厂|480|2月",
                "企业|银行|金额;甲厂|乙银行|480",
                "企业|金额(万元);甲厂|480",
                "企业|银行|金额(万吨);甲厂|乙银行|480",
            })
    void aTableWithoutAHeadOfAmountsHoldsNone(String table) {
        assertThat(read(table.split(";"))).containsExactly("-", "-");
    }
}
