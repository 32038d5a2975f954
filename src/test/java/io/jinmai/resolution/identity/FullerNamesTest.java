package io.jinmai.resolution.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FullerNamesTest {
    @Test
    void aNameThatStandsForNoOtherMeansItself() {
        assertThat(new FullerNames(Map.of()).meanings("青岭竹业")).containsExactly("青岭竹业");
    }

    @Test
    void followsFormerNamesToThePresentOne() {
        FullerNames names = new FullerNames(Map.of("青岭", Set.of("青岭竹器厂"), "青岭竹器厂", Set.of("浙江青岭竹业有限公司")));

        assertThat(names.meanings("青岭")).containsExactly("浙江青岭竹业有限公司");
    }

    @Test
    void twoWaysToOneNameAreOneMeaning() {
        FullerNames names =
                new FullerNames(Map.of("青岭", Set.of("青岭竹器厂", "青岭竹业"), "青岭竹器厂", Set.of("浙江青岭"), "青岭竹业", Set.of("浙江青岭")));

        assertThat(names.meanings("青岭")).containsExactly("浙江青岭");
    }

    @Test
    void namesTwoMeaningsWhereTwoEnd() {
        FullerNames names = new FullerNames(Map.of("青岭竹业", Set.of("浙江青岭竹业有限公司", "安徽青岭竹业有限公司")));

        assertThat(names.meanings("青岭竹业")).containsExactly("安徽青岭竹业有限公司", "浙江青岭竹业有限公司");
    }

    @Test
    void ofNamesThatStandForEachOtherTheFullestCounts() {
        FullerNames names =
                new FullerNames(Map.of("青岭", Set.of("青岭竹业"), "青岭竹业", Set.of("青岭竹器总厂"), "青岭竹器总厂", Set.of("青岭竹业")));

        assertThat(names.meanings("青岭")).containsExactly("青岭竹器总厂");
        assertThat(names.meanings("青岭竹业")).containsExactly("青岭竹器总厂");
        assertThat(names.meanings("青岭竹器总厂")).containsExactly("青岭竹器总厂");
    }
}
