package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictGazetteerTest {
    private static final DistrictGazetteer GAZETTEER = DistrictGazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "余杭, 330110",
        "余杭区, 330110",
        "巴马, 451227",
        "巴马瑶族自治县, 451227",
        "广西, 450000",
        "广西壮族自治区, 450000",
        "内蒙古, 150000",
        "安吉, 330523",
        "恩施州, 422800",
        "黔东南, 522600",
        "前郭, 220721",
        "大兴安岭, 232700",
        "合肥高新区, 340176",
        "浦东, 310115",
        "东莞, 441900",
        "嘉峪关, 620200",
        "香港, 810000",
        "澳门特别行政区, 820000",
        "富阳市, 330111",
        "绍兴县, 330603",
        "雄安, 130000-河北雄安新区",
        "钱塘新区, 330100-杭州钱塘新区",
        "鹿港镇, 710000-彰化县-鹿港镇",
        "大安区, 510304",
        "路环, 820000-路环",
    })
    void knowsFullNamesShortFormsAndFormerNames(String surface, String code) {
        assertThat(GAZETTEER.named(surface)).extracting(District::code).first().isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市辖区", "县", "京", "省直辖县级行政区划", "自治区直辖县级行政区划", "人民群众"})
    void knowsNoContainersAndNoSingleCharacters(String surface) {
        assertThat(GAZETTEER.named(surface)).isEmpty();
    }

    @Test
    void aFullNameHidesWhatTheSameWordAbbreviates() {
        assertThat(GAZETTEER.named("吉林市")).extracting(District::code).containsExactly("220200");
        assertThat(GAZETTEER.named("吉林"))
                .extracting(District::level)
                .startsWith(DistrictLevel.PROVINCE, DistrictLevel.PREFECTURE);
    }

    @Test
    void leadsFromATownToItsProvince() {
        District town = only(GAZETTEER.named("下沙街道").stream()
                .filter(district -> district.code().startsWith("3301"))
                .toList());

        assertThat(town.level()).isEqualTo(DistrictLevel.TOWN);
        assertThat(GAZETTEER.ancestors(town)).extracting(District::name).containsExactly("钱塘区", "杭州市", "浙江省");
    }

    @Test
    void attachesTheDistrictsOfMunicipalitiesToThem() {
        District chaoyang = GAZETTEER.byCode("110105").orElseThrow();

        assertThat(GAZETTEER.ancestors(chaoyang)).extracting(District::name).containsExactly("北京市");
    }

    @Test
    void attachesCountiesWithoutAPrefectureToTheirProvince() {
        District jiyuan = only(GAZETTEER.named("济源市"));

        assertThat(GAZETTEER.ancestors(jiyuan)).extracting(District::name).containsExactly("河南省");
    }

    @Test
    void containsAtAnyDepthButNotItself() {
        District province = GAZETTEER.byCode("330000").orElseThrow();
        District county = GAZETTEER.byCode("330110").orElseThrow();

        assertThat(GAZETTEER.contains(province, county)).isTrue();
        assertThat(GAZETTEER.contains(county, province)).isFalse();
        assertThat(GAZETTEER.contains(county, county)).isFalse();
    }

    @Test
    void tellsTownsByTheirFullName() {
        assertThat(GAZETTEER.isTown("五常街道")).isTrue();
        assertThat(GAZETTEER.isTown("五常")).isFalse();
        assertThat(GAZETTEER.named("瓶窑")).extracting(District::name).containsExactly("瓶窑镇");
    }

    @Test
    void findsATownByItsCode() {
        District town = only(GAZETTEER.named("瓶窑镇"));

        assertThat(GAZETTEER.byCode(town.code())).contains(town);
        assertThat(GAZETTEER.byCode("999999999")).isEmpty();
    }

    @Test
    void flagsNamesThatAreEverydayWords() {
        assertThat(List.of("和平", "朝阳", "通道", "城区", "公安"))
                .allMatch(surface -> GAZETTEER.form(surface).orElseThrow().isRisky());
        assertThat(List.of("余杭", "深圳", "朝阳区", "浙江"))
                .noneMatch(surface -> GAZETTEER.form(surface).orElseThrow().isRisky());
    }

    @Test
    void placesWithoutAnOfficialCodeHaveNone() {
        District wanchai = only(GAZETTEER.named("湾仔区"));

        assertThat(wanchai.officialCode()).isEmpty();
        assertThat(GAZETTEER.ancestors(wanchai)).extracting(District::name).containsExactly("香港特别行政区");
    }

    @Test
    void keepsAbolishedDistrictsUnderTheirOwnCode() {
        assertThat(GAZETTEER.named("江干").get(0).code()).isEqualTo("330104");
        assertThat(only(GAZETTEER.named("下城区")).parentCode()).isEqualTo("330100");
    }

    @Test
    void everyFormMeansDistrictsThatLieInAProvince() {
        assertThat(GAZETTEER.countyAndAboveForms()).hasSizeGreaterThan(6000).allSatisfy(form -> {
            assertThat(form.meanings()).isNotEmpty();
            assertThat(form.meanings()).allMatch(district -> top(district).level() == DistrictLevel.PROVINCE);
        });
    }

    private static District top(District district) {
        List<District> ancestors = GAZETTEER.ancestors(district);
        return ancestors.isEmpty() ? district : ancestors.get(ancestors.size() - 1);
    }

    private static District only(List<District> districts) {
        assertThat(districts).hasSize(1);
        return districts.get(0);
    }
}
