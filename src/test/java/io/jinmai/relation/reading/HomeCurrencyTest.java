package io.jinmai.relation.reading;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.TaggedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeCurrencyTest {
    private static final HomeCurrency CURRENCY = new HomeCurrency(LEXICONS.districts());

    private static boolean isYuan(String tagged) {
        return CURRENCY.isYuan(TaggedArticle.of(tagged));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{E|甲茶行}借到300万元。",
                "{D|漳州市}的{E|甲茶行}借到300万元。",
                "{D|漳州市}与{D|台南市}的茶商各借到300万元。",
                "{E|台南市}一名只是店名，{E|甲茶行}借到300万元。",
                "{D|中山区}的{E|甲茶行}借到300万元。",
            })
    void aBareYuanIsOneOfRenminbiWhereNoMoreOfItsPlacesAreOfTaiwan(String tagged) {
        assertThat(isYuan(tagged)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{D|台南市}的{E|甲茶行}借到300万元。",
                "{D|台南市}、{D|嘉义县}与{D|漳州市}的茶商各借到300万元。",
                "{D|中山区}和{D|台北}的茶商各借到300万元。",
            })
    void inAnArticleOfTaiwanesePlacesItIsADollar(String tagged) {
        assertThat(isYuan(tagged)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{D|漳州市}的{E|甲茶行}借到新台幣300萬元。", "先还台币3万元。\n{D|漳州市}的{E|甲茶行}再借300万元。"})
    void anArticleThatSaysSoOnceCountsInDollars(String tagged) {
        assertThat(isYuan(tagged)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{D|台南市}的{E|甲茶行}借到人民币300万元。", "母公司出新台币400万元，{D|台南市}的{E|甲茶行}借到人民幣300萬元。"})
    void anArticleThatSpeaksOfRenminbiCountsInYuan(String tagged) {
        assertThat(isYuan(tagged)).isTrue();
    }
}
