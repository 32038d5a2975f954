package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNameSourceTest {
    private static final KnownNameSource SOURCE = new KnownNameSource(VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "INSTITUTION, 与浙江大学签约。, 浙江大学",
        "INSTITUTION, 与復旦大學簽約。, 復旦大學",
        "INSTITUTION, 与浙江大学管理学院签约。, 浙江大学管理学院",
        "INSTITUTION, 中国人民银行下调利率。, 中国人民银行",
        "PRODUCT, 发放流动资金贷款。, 流动资金贷款",
    })
    void findsWhatTheLexiconListsWhole(MentionType type, String sentence, String name) {
        assertThat(Proposals.believed(SOURCE, type, sentence)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "中国人民银行内蒙古自治区分行来信。, 中国人民银行内蒙古自治区分行",
        "中国人民银行绍兴市中心支行来信。, 中国人民银行绍兴市中心支行",
    })
    void anOfficeIsNamedWithItsInstitutionAndToTheLastEnding(String sentence, String office) {
        assertThat(Proposals.believed(SOURCE, MentionType.INSTITUTION, sentence))
                .contains(office)
                .doesNotContain(office.substring(0, office.length() - 2));
    }

    @Test
    void anOfficeOfOnePlaceIsSurerThanADepartment() {
        assertThat(strength("中国人民银行内蒙古自治区分行", 14)).isGreaterThan(strength("浙江大学竹类学院", 8));
    }

    /** How far the longest name of a text is believed, which must be as long as this. */
    private static double strength(String text, int length) {
        ProposalList candidates = new ProposalList();
        SOURCE.propose(scan(text), candidates);
        return candidates.candidates().stream()
                .filter(candidate -> candidate.length() == length)
                .mapToDouble(Candidate::strength)
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"他在大学读书。", "学院路上人多。", "浙江，大学多。"})
    void findsNothingElse(String sentence) {
        assertThat(Proposals.all(SOURCE, MentionType.INSTITUTION, sentence)).isEmpty();
    }
}
