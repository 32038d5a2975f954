package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankGrammarTest {
    private static final BankGrammar GRAMMAR = new BankGrammar(VOCABULARY, LEXICONS.banks());

    @ParameterizedTest
    @CsvSource({
        "昨天建行发放贷款。, 建行",
        "昨天工行衢州分行发放贷款。, 工行衢州分行",
        "客户经理来自中国银行丽水莲都支行。, 中国银行丽水莲都支行",
        "农行福建省分行营业部放款。, 农行福建省分行营业部",
        "为企业解忧的是龙游农商银行。, 龙游农商银行",
        "江山农商银行贺村支行的人来了。, 江山农商银行贺村支行",
        "寄來的是臺州銀行的信。, 臺州銀行",
        "国家开发银行参加银团。, 国家开发银行",
        "衢州建行的小周说。, 衢州建行",
        "浦发银行(金华)分行放款。, 浦发银行",
    })
    void findsBanksAndTheirOffices(String sentence, String bank) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.BANK, sentence)).contains(bank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"他走到河的那边去。", "这家公司在行业里有名气。", "民生问题要紧。", "平安是福。", "银行的人来了。", "多家银行放款。", "行里的支行行长开会。"})
    void findsNoneWhereNoneIsNamed(String sentence) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.BANK, sentence)).isEmpty();
    }

    @Test
    void aPlaceWithinAWordBeforeABankIsNoneOfItsName() {
        assertThat(Proposals.believed(GRAMMAR, MentionType.BANK, "越州竹业协会同建行签约。"))
                .containsExactly("建行");
        assertThat(Proposals.believed(GRAMMAR, MentionType.BANK, "昨天会同建行签约。")).contains("会同建行");
    }

    @ParameterizedTest
    @CsvSource({"平安义乌支行放款。, 平安义乌支行", "兴业泉州分行放款。, 兴业泉州分行"})
    void aRiskyShortNameIsABankOnlyWithAnOffice(String sentence, String bank) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.BANK, sentence))
                .contains(bank)
                .doesNotContain(bank.substring(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"找莲都支行放款。, 莲都支行", "找贺村支行放款。, -", "我们支行放款。, -"})
    void anOfficeAloneNeedsAPlaceTheLexiconKnows(String sentence, String office) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.BANK, sentence))
                .isEqualTo(office.equals("-") ? List.of() : List.of(office));
    }

    @Test
    void anOfficeSaidOfTheBankIsNamedWithAllItsPlaces() {
        assertThat(Proposals.believed(GRAMMAR, MentionType.BANK, "该行丽水莲都支行放款。")).containsExactly("丽水莲都支行");
        assertThat(strength("该行丽水莲都支行放款。")).isGreaterThan(strength("找到丽水莲都支行。"));
    }

    private static double strength(String sentence) {
        ProposalList candidates = new ProposalList();
        GRAMMAR.propose(scan(sentence), candidates);
        return candidates.candidates().stream()
                .mapToDouble(Candidate::strength)
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"工行的温州客户走进支行。", "建行、台州支行。"})
    void anOfficeDoesNotReachOverFunctionWordsOrPunctuation(String sentence) {
        assertThat(Proposals.all(GRAMMAR, MentionType.BANK, sentence))
                .noneMatch(name -> name.contains("的") || name.contains("、"));
    }
}
