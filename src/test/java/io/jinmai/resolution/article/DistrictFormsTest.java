package io.jinmai.resolution.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DistrictFormsTest {
    private static Map<String, String> fuller(String... names) {
        return DistrictForms.fuller(List.of(names));
    }

    @Test
    void aNameIsShortForTheOneWithItsSuffix() {
        assertThat(fuller("青岭", "青岭镇")).containsExactly(Map.entry("青岭", "青岭镇"));
    }

    @Test
    void ofTwoSuffixesNoneIsTaken() {
        assertThat(fuller("青岭", "青岭镇", "青岭村")).isEmpty();
    }

    @Test
    void aZoneIsKnownByItsShortEndings() {
        assertThat(fuller("青岭经开区", "青岭市经济技术开发区")).containsEntry("青岭经开区", "青岭市经济技术开发区");
        assertThat(fuller("青岭开发区", "青岭高新技术产业开发区")).containsEntry("青岭开发区", "青岭高新技术产业开发区");
        assertThat(fuller("青岭高新区", "青岭经济技术开发区")).isEmpty();
    }

    @Test
    void aZoneMayStandWithoutItsCity() {
        assertThat(fuller("青岭高新区", "越州青岭高新区")).containsEntry("青岭高新区", "越州青岭高新区");
        assertThat(fuller("高新区", "越州高新区", "青岭高新区")).isEmpty();
    }

    @Test
    void formsOfFormsMeanTheFullest() {
        assertThat(fuller("青岭开发区", "青岭经开区", "青岭经济技术开发区"))
                .containsEntry("青岭开发区", "青岭经济技术开发区")
                .containsEntry("青岭经开区", "青岭经济技术开发区");
    }
}
