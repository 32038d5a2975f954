package io.jinmai.resolution.article;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.lexicon.District;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesByRankTest {
    private static Map<String, String> places(String... names) {
        return PlacesByRank.of(Names.ofDistricts(names), Map.of());
    }

    @Test
    void aRankIsThePlaceOfThatRankNamedMost() {
        assertThat(places("县", "青岭县", "稻田县", "稻田县")).containsExactly(Map.entry("县", "稻田县"));
    }

    @Test
    void ofPlacesNamedEquallyOftenItIsTheFirst() {
        assertThat(places("稻田县", "青岭县", "县", "青岭县", "稻田县")).containsEntry("县", "稻田县");
    }

    @Test
    void eachRankHasItsOwnPlace() {
        assertThat(places("市", "镇", "越州市", "青岭镇", "稻田县")).containsOnly(Map.entry("市", "越州市"), Map.entry("镇", "青岭镇"));
    }

    @Test
    void aShortNameCountsForThePlaceItMeans() {
        District district = LEXICONS.districts().named("龙游县").get(0);

        assertThat(PlacesByRank.of(Names.ofDistricts("县", "青岭县", "龙游", "龙游县"), Map.of("龙游", district, "龙游县", district)))
                .containsExactly(Map.entry("县", "龙游"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"青岭开发区", "青岭高新区", "青岭工业园区", "荷塘社区"})
    void aZoneOrCommunityIsNoDistrictOfTheCity(String zone) {
        assertThat(places("区", zone)).isEmpty();
        assertThat(places("区", zone, zone, "青岭区")).containsEntry("区", "青岭区");
    }

    @Test
    void aRankWithoutAPlaceOfItStaysOut() {
        assertThat(places("县", "越州市")).isEmpty();
        assertThat(places("稻田县", "越州市")).isEmpty();
    }

    @Test
    void onlyOneCharacterIsARank() {
        assertThat(PlacesByRank.isRank("县")).isTrue();
        assertThat(PlacesByRank.isRank("青岭")).isFalse();
    }
}
