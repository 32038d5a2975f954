package io.jinmai.recognition;

import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.WordCoverage.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordCoverageTest {
    private static WordCoverage coverage(String text) {
        WordCoverage coverage = new WordCoverage();
        coverage.read(scan(text));
        return coverage;
    }

    @Test
    void coverageTellsPlaceAndLengthOfTheLongestWord() {
        WordCoverage coverage = coverage("在浙江省");
        int districts = Group.DISTRICT.ordinal();

        assertThat(coverage.cover(districts, 0)).isZero();
        assertThat(List.of(coverage.cover(districts, 1), coverage.cover(districts, 2), coverage.cover(districts, 3)))
                .containsExactly(1 + 4 + 2, 1 + 8 + 2, 1 + 12 + 2);
    }

    @Test
    void theNextEndingIsSoughtWithinTheClauseAndTheReach() {
        WordCoverage coverage = coverage("青竹茶业有限公司");
        int strong = WordCoverage.ENDING_GROUPS.indexOf(Group.ENTERPRISE_STRONG) + 1;

        assertThat(coverage.nextEnding(4, 14)).isEqualTo(strong);
        assertThat(coverage.nextEndingDistance(0, 1)).isEqualTo(1);
        assertThat(coverage("青竹，有限公司").nextEnding(0, 14)).isZero();
        assertThat(coverage("青竹").nextEndingDistance(0, 14)).isEqualTo(14);
    }

    @Test
    void nothingIsLeftOfALongerTextReadBefore() {
        WordCoverage coverage = coverage("浙江省青竹茶业有限公司");
        coverage.read(scan("好"));

        assertThat(coverage.coveringGroups(0)).isZero();
        assertThat(coverage.nextEnding(0, 14)).isZero();
    }
}
