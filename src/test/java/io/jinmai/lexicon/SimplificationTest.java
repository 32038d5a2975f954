package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SimplificationTest {
    private static final Simplification SIMPLIFICATION = Simplification.load();

    @Test
    void writesTraditionalCharactersAsSimplified() {
        assertThat(SIMPLIFICATION.simplify("臺灣銀行向觀塘區的製衣廠發放貸款，餘額後補")).isEqualTo("台湾银行向观塘区的制衣厂发放贷款，余额后补");
    }

    @Test
    void halvesLettersDigitsAndBracketsButNoClauseMarks() {
        assertThat(SIMPLIFICATION.simplify("ＡＢＣ公司（２０２３）貸款１２．５％，到期：三年；完。")).isEqualTo("ABC公司(2023)贷款12.5%，到期：三年；完。");
    }

    @Test
    void writesQuotationMarksOfOneKind() {
        assertThat(SIMPLIFICATION.simplify("「青岭党建联盟」与『竹语』")).isEqualTo("“青岭党建联盟”与“竹语”");
    }

    @Test
    void keepsCharactersThatAreSimplifiedAlready() {
        String text = "于都县著名企业余姚分厂 2023年";

        assertThat(SIMPLIFICATION.simplify(text)).isSameAs(text);
    }

    @Property
    void keepsTheLengthOfAnyText(@ForAll String text) {
        assertThat(SIMPLIFICATION.simplify(text)).hasSameSizeAs(text);
    }

    @Property
    void simplifiesASimplifiedTextToItself(@ForAll String text) {
        String once = SIMPLIFICATION.simplify(text);

        assertThat(SIMPLIFICATION.simplify(once)).isSameAs(once);
    }

    @Test
    void followsChainsOfTheTableToTheirEnd() {
        assertThat(SIMPLIFICATION.simplify("薴苧")).isEqualTo("苎苎");
    }

    @Test
    void namesFileAndLineOfABadRow() {
        LexiconResource table = new LexiconResource("signs.tsv", "# head\n万\t萬\n两个\t兩\n");

        assertThatThrownBy(() -> Simplification.of(table))
                .isInstanceOf(LexiconFileException.class)
                .hasMessage("signs.tsv, line 3: the first column is one simplified character, not '两个'");
    }
}
