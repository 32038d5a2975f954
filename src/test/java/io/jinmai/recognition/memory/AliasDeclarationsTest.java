package io.jinmai.recognition.memory;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasDeclarationsTest {
    private static final String NAME = "青竹茶业有限公司";

    @ParameterizedTest
    @CsvSource({
        "（以下简称“青竹”）来了, 青竹",
        "（以下简称青竹）来了, 青竹",
        "(下称“青竹茶业”)来了, 青竹茶业",
        "（简称：青竹）来了, 青竹",
        "（下文称“青竹”）来了, 青竹",
        "（原名石泉茶厂）来了, 石泉茶厂",
        "（曾用名：石泉茶厂）来了, 石泉茶厂",
        "（前身为石泉茶厂）来了, 石泉茶厂",
        "（又名「青竹坊」）来了, 青竹坊",
        "”（以下简称《青竹》）来了, 青竹",
        "（以下簡稱“青竹”）來了, 青竹",
        "（英文简称QZTEA）来了, QZTEA",
        "（Qing Zhu Tea GmbH）来了, Qing Zhu Tea GmbH",
    })
    void readsTheBracketsBehindAName(String behind, String alias) {
        String text = LEXICONS.simplification().simplify(NAME + behind);

        assertThat(AliasDeclarations.behind(text, NAME.length()))
                .map(declared -> text.substring(declared.start(), declared.end()))
                .contains(alias);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（龙游）来了",
                "来了（以下简称“青竹”）",
                "（以下简称）",
                "（以下简称“青”）",
                "（简称青竹，成立于1998年）",
                "以下简称青竹",
                "（股票代码：600000）",
                "（CEO）",
                "（Hangzhou）",
                "（Founder）",
                "（NASDAQ: QZT）"
            })
    void otherBracketsDeclareNothing(String behind) {
        String text = LEXICONS.simplification().simplify(NAME + behind);

        assertThat(AliasDeclarations.behind(text, NAME.length())).isEmpty();
    }
}
