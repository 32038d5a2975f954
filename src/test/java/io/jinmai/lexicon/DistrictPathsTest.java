package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictPathsTest {
    private static final DistrictPaths PATHS = new DistrictPaths(DistrictGazetteer.load());

    @ParameterizedTest
    @CsvSource({
        "浙江省杭州市余杭区, 余杭区",
        "温州龙湾, 龙湾区",
        "北京朝阳, 朝阳区",
        "辽宁朝阳, 朝阳市",
        "江西上饶, 上饶市",
        "杭州市余杭区瓶窑镇, 瓶窑镇",
    })
    void readsAPathToItsInnermostDistrict(String path, String innermost) {
        assertThat(PATHS.resolve(path, List.of())).map(District::name).contains(innermost);
    }

    @Test
    void readsNoPathThatContradictsTheGazetteer() {
        assertThat(PATHS.resolve("杭州龙湾", List.of())).isEmpty();
    }

    @Test
    void takesThePlacesFromTheFrontOfAName() {
        assertThat(PATHS.prefix("浙江萧山农商银行")).isEqualTo(new DistrictPaths.Prefix(List.of("浙江", "萧山"), "农商银行"));
        assertThat(PATHS.prefix("上海张江科技")).isEqualTo(new DistrictPaths.Prefix(List.of("上海"), "张江科技"));
    }

    @Test
    void anEverydayWordIsNoPlaceBeforeOtherWords() {
        assertThat(PATHS.prefix("和平东路").surfaces()).isEmpty();
        assertThat(PATHS.prefix("和平").surfaces()).containsExactly("和平");
    }
}
