package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameStartTest {
    private static final NameStart NAME_START = new NameStart(VOCABULARY);

    /** In each row the bar stands where the name before 有限公司 starts. */
    @ParameterizedTest
    @CsvSource({
        "|青竹茶业有限公司",
        "银行走访|青竹茶业有限公司",
        "昨天，|青竹茶业有限公司",
        "位于|龙游县青竹茶业有限公司",
        "来自|浙江龙游青竹茶业有限公司",
        "的|“青竹”茶业有限公司",
        "在|云帆(龙游)机械有限公司",
        "向|在线云茶业有限公司",
    })
    void goesLeftToWhatNoNameHolds(String marked) {
        int start = marked.indexOf('|');
        String text = marked.replace("|", "");

        assertThat(NAME_START.before(scan(text), text.indexOf("有限公司"))).isEqualTo(start);
    }

    /** In each row the bar stands where the name before 有限公司 starts. */
    @ParameterizedTest
    @CsvSource({
        "老牌主轴厂|青岭精密工业有限公司",
        "知名药企|青岭生物有限公司",
        "老厂|青岭精工有限公司",
        "龙头企业|青岭精工有限公司",
        "|青岭药厂控股有限公司",
        "|老企业服有限公司",
    })
    void whatAnEnterpriseIsSaidToBeIsNoPartOfItsName(String marked) {
        goesLeftToWhatNoNameHolds(marked);
    }

    /** In each row the bar stands where the name before the last 有限公司 starts. */
    @ParameterizedTest
    @CsvSource({
        "青竹贸易有限公司和|青山物流有限公司",
        "青竹研究院和|青山物流有限公司",
        "青竹集团同|青山物流有限公司",
        "青竹公司系|青山集团有限公司",
        "|祥和物流有限公司",
        "|同心物流有限公司",
        "青竹集团|和平区物流有限公司",
    })
    void noNameGoesOnOverAWordBehindTheEndingOfAnother(String marked) {
        int start = marked.indexOf('|');
        String text = marked.replace("|", "");

        assertThat(NAME_START.before(scan(text), text.lastIndexOf("有限公司"))).isEqualTo(start);
    }

    @Test
    void nothingBeforeTheEndingIsNoName() {
        assertThat(NAME_START.before(scan("的有限公司"), 1)).isEqualTo(1);
    }

    @Test
    void aStartOutOfReachIsNotBelieved() {
        String text = "青竹青竹青竹青竹青竹青竹青竹青竹青竹青竹青竹青竹青竹青竹有限公司";

        int start = NAME_START.before(scan(text), text.indexOf("有限公司"));

        assertThat(start).isNegative();
        assertThat(NameStart.position(start)).isPositive();
    }
}
