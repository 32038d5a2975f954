package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictResolverTest {
    private static final DistrictGazetteer GAZETTEER = DistrictGazetteer.load();
    private static final DistrictResolver RESOLVER = new DistrictResolver(GAZETTEER);

    @ParameterizedTest
    @CsvSource({
        "鼓楼区, 南京市, 320106",
        "鼓楼区, 福州市, 350102",
        "鼓楼区, 玄武区, 320106",
        "朝阳, 北京市, 110105",
        "朝阳, 凌源市, 211300",
        "西湖区, 余杭区, 330106",
        "西湖区, 江西省, 360103",
        "和平区, 天津市, 120101",
        "海南, 乌海市, 150303",
        "合作, 甘南藏族自治州, 623001",
    })
    void aRelatedDistrictDecides(String surface, String context, String code) {
        assertThat(RESOLVER.resolve(surface, named(context)))
                .map(District::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({"大理, 大理市, 532901", "大理, 云南省, 532900", "大理, 下关街道, 532900"})
    void theSeatOfAnAutonomousPrefectureIsMeantWhereItIsNamed(String surface, String context, String code) {
        assertThat(RESOLVER.resolve(surface, named(context)))
                .map(District::code)
                .contains(code);
    }

    @Test
    void theShortFormOfATownNeedsItsCounty() {
        assertThat(RESOLVER.resolve("瓶窑", List.of())).isEmpty();
        assertThat(RESOLVER.resolve("瓶窑", named("浙江省"))).isEmpty();
        assertThat(RESOLVER.resolve("瓶窑", named("余杭区"))).map(District::name).contains("瓶窑镇");
    }

    @ParameterizedTest
    @CsvSource({"吉林, 220000", "杭州, 330100", "海南, 460000", "中山, 442000", "西安, 610100", "恩施, 422800", "余杭, 330110"})
    void withoutContextTheHighestMeaningStands(String surface, String code) {
        assertThat(RESOLVER.resolve(surface, List.of())).map(District::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"鼓楼区", "朝阳区", "普陀区", "城关镇", "和平", "通道", "通州区"})
    void withoutContextATieOrAnEverydayWordStaysUnresolved(String surface) {
        assertThat(RESOLVER.resolve(surface, List.of())).isEmpty();
    }

    @Test
    void twoCitiesThatFitEquallyLeaveItUnresolved() {
        assertThat(RESOLVER.resolve("鼓楼区", named("南京市", "福州市"))).isEmpty();
    }

    @Property(tries = 50)
    void theOrderOfTheContextNeverMatters(@ForAll Random random) {
        List<District> context = new ArrayList<>(named("杭州市", "余杭区", "拱墅区", "南昌市", "南京市"));
        Collections.shuffle(context, random);

        Optional<String> westLake = RESOLVER.resolve("西湖区", context).map(District::code);
        Optional<String> drumTower = RESOLVER.resolve("鼓楼区", context).map(District::code);

        assertThat(westLake).contains("330106");
        assertThat(drumTower).contains("320106");
    }

    private static List<District> named(String... names) {
        return Stream.of(names).map(name -> GAZETTEER.named(name).get(0)).toList();
    }
}
