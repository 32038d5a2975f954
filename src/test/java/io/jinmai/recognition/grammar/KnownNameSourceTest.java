package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
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
    @ValueSource(strings = {"他在大学读书。", "学院路上人多。", "浙江，大学多。"})
    void findsNothingElse(String sentence) {
        assertThat(Proposals.all(SOURCE, MentionType.INSTITUTION, sentence)).isEmpty();
    }
}
