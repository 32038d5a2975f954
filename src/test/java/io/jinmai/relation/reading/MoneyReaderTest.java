package io.jinmai.relation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyReaderTest {
    private static List<Element.Money> read(String text) {
        return new MoneyReader(true).read(text, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"获得贷款100000000000亿元。", "获得贷款一二三四五六七八九一二三四五六七八九一二三万元。", "获得贷款99999999999万亿元。"})
    void moreThanThereIsIsNoAmount(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "发放贷款285万元, 285万元, 2850000",
        "发放贷款1.1亿元, 1.1亿元, 110000000",
        "发放贷款0.35亿元, 0.35亿元, 35000000",
        "发放二百八十万元贷款, 二百八十万元, 2800000",
        "发放三千五百万元贷款, 三千五百万元, 35000000",
        "发放两千万元贷款, 两千万元, 20000000",
        "发放一千零五十万元贷款, 一千零五十万元, 10500000",
        "发放十万元贷款, 十万元, 100000",
        "授信1亿5000万元, 1亿5000万元, 150000000",
        "授信2亿3000多万元, 2亿3000多万元, 230000000",
        "授信近300万元, 300万元, 3000000",
        "授信四百多万元, 四百多万元, 4000000",
        "授信500余万元, 500余万元, 5000000",
        "授信8400多亿元, 8400多亿元, 840000000000",
        "授信3千万元, 3千万元, 30000000",
        "授信6百万元, 6百万元, 6000000",
        "授信1.2万亿元, 1.2万亿元, 1200000000000",
        "首笔45000元到账, 45000元, 45000",
        "花了三百块钱, 三百块钱, 300",
        "贷款100万元人民币, 100万元人民币, 1000000",
    })
    void readsAmountsInYuan(String text, String amount, long yuan) {
        assertThat(read(text)).singleElement().satisfies(money -> {
            assertThat(money.text()).isEqualTo(amount);
            assertThat(money.yuan()).isEqualTo(yuan);
            assertThat(text.substring(money.start(), money.end())).isEqualTo(amount);
        });
    }

    @Test
    void commasBetweenThousandsBelongToTheNumber() {
        assertThat(read("借得1,000万元，翌年1,500万元"))
                .extracting(Element.Money::yuan)
                .containsExactly(10_000_000L, 15_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "授信3000万，用于扩产, 30000000",
        "批了3000万。, 30000000",
        "批了3000万, 30000000",
        "一笔300万的信用贷款, 3000000",
        "一笔2亿授信, 200000000",
    })
    void withoutYuanALoanOrAPauseMustFollow(String text, long yuan) {
        assertThat(read(text)).extracting(Element.Money::yuan).containsExactly(yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "种了3000万亩水稻",
                "卖出120万只茶壶",
                "第3万名员工",
                "贷款支持了500户农户",
                "共有35家企业",
                "利率3.85%",
                "一万多人",
                "2022年",
                "三月",
                "几百万元的货"
            })
    void otherNumbersAreNoMoney(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200万美元", "300万欧元", "2亿港元", "五千万日元", "800万澳门元"})
    void foreignMoneyHasNoYuan(String text) {
        assertThat(read("获得" + text + "贷款")).singleElement().satisfies(money -> {
            assertThat(money.yuan()).isNull();
            assertThat(money.text()).isEqualTo(text);
        });
    }

    @Test
    void theCurrencyMayStandBeforeTheWordForTheLoan() {
        assertThat(read("提供港币流动资金贷款5000万元"))
                .singleElement()
                .satisfies(money -> assertThat(money.yuan()).isNull());
        assertThat(read("港币汇率走低，贷款5000万元"))
                .singleElement()
                .satisfies(money -> assertThat(money.yuan()).isEqualTo(50_000_000L));
    }

    @Test
    void theTextIsThatOfTheArticle() {
        assertThat(new MoneyReader(true).read("贷款1,000万元", "貸款1,000萬元"))
                .extracting(Element.Money::text)
                .containsExactly("1,000萬元");
    }

    @Test
    void findsEveryAmountInOrder() {
        assertThat(read("先后发放300万元、500万元和1.5亿元贷款"))
                .extracting(Element.Money::yuan)
                .containsExactly(3_000_000L, 5_000_000L, 150_000_000L);
    }

    @Property(tries = 300)
    void anyAmountReadsBack(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long number) {
        assertThat(read("发放" + number + "元贷款")).extracting(Element.Money::yuan).containsExactly(number);
        long ten = number % 100_000_000 + 1;
        assertThat(read("发放" + ten + "万元贷款")).extracting(Element.Money::yuan).containsExactly(ten * 10_000);
        long few = number % 10_000 + 1;
        assertThat(read("发放" + few + "亿元贷款")).extracting(Element.Money::yuan).containsExactly(few * 100_000_000);
    }

    @Property(tries = 300)
    void anyDecimalAmountReadsBack(
            @ForAll @LongRange(min = 1, max = 99_999) long whole,
            @ForAll @LongRange(min = 0, max = 99) long hundredths) {
        String number =
                new BigDecimal(whole * 100 + hundredths).movePointLeft(2).toPlainString();

        assertThat(read("发放" + number + "万元贷款"))
                .extracting(Element.Money::yuan)
                .containsExactly((whole * 100 + hundredths) * 100);
    }

    @Property(tries = 300)
    void thousandsSeparatorsChangeNothing(@ForAll @LongRange(min = 1, max = 999_999_999L) long number) {
        assertThat(read(String.format(Locale.ROOT, "发放%,d元贷款", number)))
                .extracting(Element.Money::yuan)
                .containsExactly(number);
    }
}
