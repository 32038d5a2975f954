package io.jinmai.resolution.article;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.lexicon.DistrictResolver;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistrictNamesTest {
    private static final DistrictNames NAMES =
            new DistrictNames(LEXICONS.districts(), new DistrictResolver(LEXICONS.districts()));

    private static List<String> told(String... names) {
        return Names.told(groups(names));
    }

    private static List<Group> groups(String... names) {
        List<UsedName> used = Names.ofDistricts(names);
        return NAMES.group(used, NAMES.meanings(used));
    }

    @Test
    void aTownCalledLikeAFarCountyIsTheTown() {
        assertThat(told("龙山县", "龙山")).containsExactly("龙山县: 龙山县 龙山");
        assertThat(told("慈溪市", "龙山镇", "龙山")).contains("龙山镇: 龙山镇 龙山");
    }

    @Test
    void besideBothItIsTheCounty() {
        assertThat(told("凤山县", "凤山镇", "凤山")).contains("凤山县: 凤山县 凤山").hasSize(2);
    }

    @Test
    void aCountyIsMeantBesideTheTownInItOfTheSameName() {
        assertThat(told("余杭街道", "余杭")).containsExactly("余杭街道: 余杭街道", "余杭区: 余杭");
    }

    @Test
    void aCityIsMeantBesideATownOfTheSameName() {
        assertThat(told("温州镇", "温州")).containsExactly("温州镇: 温州镇", "温州市: 温州");
    }

    @Test
    void aPlaceThatNoGazetteerListsGoesByItsFullerForm() {
        assertThat(told("青岭", "青岭开发区", "青岭经济技术开发区")).contains("青岭经济技术开发区: 青岭开发区 青岭经济技术开发区");
    }

    @Test
    void aRankAloneIsNoPlaceWhereNoneOfThatRankIsNamed() {
        assertThat(told("县", "越州")).containsExactly("越州: 越州");
    }

    @Test
    void aRankAloneIsThePlaceOfThatRank() {
        assertThat(told("龙游县", "县")).containsExactly("龙游县: 龙游县 县");
        assertThat(groups("县", "龙游县"))
                .singleElement()
                .satisfies(group -> assertThat(group.properties()).containsEntry("code", "330825"));
    }
}
