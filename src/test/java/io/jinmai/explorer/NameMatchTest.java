package io.jinmai.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.lexicon.PinyinInitials;
import io.jinmai.lexicon.Simplification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {
    private final NameMatch match = new NameMatch(Simplification.load(), PinyinInitials.load());

    @ParameterizedTest
    @CsvSource({"中国工商银行绍兴分行, 0", "中國工商銀行紹興分行, 0", "中国工商, 1", "绍兴分行, 2", "zggs, 3", "gsyhsx, 4", "GSYH, 4", "ＧＳＹＨ, 4"})
    void theBetterTheFitTheLowerTheRank(String words, int rank) {
        assertThat(match.rank("中国工商银行绍兴分行", match.folded(words))).hasValue(rank);
    }

    @ParameterizedTest
    @CsvSource({"杭州", "gsyq", "z", "工商行"})
    void whatIsNotInItHasNoRank(String words) {
        assertThat(match.rank("中国工商银行绍兴分行", match.folded(words))).isEmpty();
    }

    @Test
    void onlyChineseWordsAreLookedUpInTheIndex() {
        assertThat(NameMatch.isChinese("柯桥")).isTrue();
        assertThat(NameMatch.isChinese("柯桥\" OR \"")).isFalse();
        assertThat(NameMatch.isChinese("*")).isFalse();
        assertThat(NameMatch.isChinese("kq")).isFalse();
    }
}
