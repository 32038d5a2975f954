package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.lexicon.BankName.Branch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankLexiconTest {
    private static final DistrictGazetteer GAZETTEER = DistrictGazetteer.load();
    private static final BankLexicon BANKS = BankLexicon.load(GAZETTEER);

    @ParameterizedTest
    @CsvSource({
        "工行, 中国工商银行",
        "邮储, 中国邮政储蓄银行",
        "国开行, 国家开发银行",
        "农发行, 中国农业发展银行",
        "进出口银行, 中国进出口银行",
        "交通银行股份有限公司, 交通银行",
        "浦发银行, 上海浦东发展银行",
        "泰隆银行, 浙江泰隆商业银行",
        "网商银行, 浙江网商银行",
        "中银香港, 中国银行(香港)",
        "渝农商行, 重庆农村商业银行",
    })
    void knowsHeadOfficesByAllTheirNames(String surface, String name) {
        assertThat(BANKS.head(surface)).map(BankHead::name).contains(name);
        assertThat(BANKS.parse(surface)).map(BankName::headName).contains(name);
        assertThat(BANKS.parse(surface)).map(BankName::level).contains(BankLevel.HEAD);
    }

    @Test
    void flagsNamesThatMeanSomethingElseAsOften() {
        List<String> risky = BANKS.headForms().stream()
                .filter(BankForm::isRisky)
                .map(BankForm::surface)
                .toList();

        assertThat(risky).contains("浦发", "兴业", "民生", "平安", "光大", "中信", "华夏");
        assertThat(risky).doesNotContain("建行", "工行", "招行", "浦发银行");
    }

    @ParameterizedTest
    @CsvSource({
        "工行温州龙湾支行, 中国工商银行, 温州龙湾, 支行, SUB_BRANCH",
        "工行龙湾支行, 中国工商银行, 龙湾, 支行, SUB_BRANCH",
        "中国工商银行股份有限公司温州龙湾支行, 中国工商银行, 温州龙湾, 支行, SUB_BRANCH",
        "温州工行, 中国工商银行, 温州, 分行, CITY",
        "路桥工行, 中国工商银行, 路桥, 支行, SUB_BRANCH",
        "中国银行钱塘新区支行, 中国银行, 钱塘新区, 支行, SUB_BRANCH",
        "浙江萧山农商银行河庄支行, 浙江萧山农村商业银行, 河庄, 支行, SUB_BRANCH",
        "农业银行田东县支行, 中国农业银行, 田东县, 支行, SUB_BRANCH",
        "国家开发银行广西分行, 国家开发银行, 广西, 分行, PROVINCIAL",
        "农行广西区分行, 中国农业银行, 广西, 分行, PROVINCIAL",
        "建行浙江省分行, 中国建设银行, 浙江, 分行, PROVINCIAL",
        "工行雄安新区分行, 中国工商银行, 雄安新区, 分行, CITY",
        "邮储银行绍兴市分行, 中国邮政储蓄银行, 绍兴市, 分行, CITY",
        "建行玉环楚门分理处, 中国建设银行, 玉环楚门, 分理处, OUTLET",
        "招商银行信用卡中心, 招商银行, '', 信用卡中心, SUB_BRANCH",
        "北京农商银行庞各庄支行, 北京农村商业银行, 庞各庄, 支行, SUB_BRANCH",
        "瓯海农商行, 瓯海农村商业银行, , ,HEAD",
        "永嘉恒升村镇银行, 永嘉恒升村镇银行, , , HEAD",
        "平武县农村信用合作联社, 平武县农村信用合作联社, , , HEAD",
        "三井住友银行(中国)有限公司苏州分行, 三井住友银行(中国), 苏州, 分行, CITY",
    })
    void readsBranches(String surface, String head, String locality, String ending, BankLevel level) {
        BankName name = BANKS.parse(surface).orElseThrow();

        assertThat(name.headName()).isEqualTo(head);
        assertThat(name.level()).isEqualTo(level);
        assertThat(name.branches())
                .extracting(Branch::locality)
                .isEqualTo(locality == null ? List.of() : List.of(locality));
        assertThat(name.branches()).extracting(Branch::ending).isEqualTo(ending == null ? List.of() : List.of(ending));
    }

    @Test
    void readsOfficesBelowOffices() {
        BankName name = BANKS.parse("农行浙江省分行台州黄岩支行院桥分理处").orElseThrow();

        assertThat(name.branches())
                .containsExactly(
                        new Branch("浙江", "分行", BankLevel.PROVINCIAL),
                        new Branch("台州黄岩", "支行", BankLevel.SUB_BRANCH),
                        new Branch("院桥", "分理处", BankLevel.OUTLET));
        assertThat(name.level()).isEqualTo(BankLevel.OUTLET);
    }

    @Test
    void seatsAreDistrictsOfTheGazetteer() {
        assertThat(BANKS.headForms().stream().map(form -> form.head().seat()).flatMap(Optional::stream))
                .hasSizeGreaterThan(100)
                .allMatch(
                        seat -> GAZETTEER.form(seat).map(NamedForm::isFullForm).orElse(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中国人民银行",
                "人民银行杭州中心支行",
                "世界银行",
                "多家银行",
                "银行",
                "支行",
                "当地农商银行",
                "某农商银行",
                "工行行长",
                "中国银行业",
                "杭州信托",
                "工行的温州支行",
                ""
            })
    void readsNothingElseAsABank(String surface) {
        assertThat(BANKS.parse(surface)).isEmpty();
    }
}
