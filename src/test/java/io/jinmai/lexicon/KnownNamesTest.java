package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hankcs.hanlp.HanLP;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {

    @Test
    void aShortNameAndAFullNameMeanTheFullName() {
        KnownNames universities = KnownNames.universities();

        assertThat(universities.fullName("浙大")).contains("浙江大学");
        assertThat(universities.fullName("浙江大学")).contains("浙江大学");
        assertThat(universities.shortNames("浙江大学")).contains("浙大");
        assertThat(universities.fullName("无名大学")).isEmpty();
        assertThat(universities.shortNames("浙大")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"央行, 中国人民银行", "上交所, 上海证券交易所", "证监会, 中国证券监督管理委员会"})
    void institutionsAreKnownByShortName(String shortName, String fullName) {
        assertThat(KnownNames.institutions().fullName(shortName)).contains(fullName);
    }

    @ParameterizedTest
    @CsvSource({"中石化, 中国石油化工集团有限公司", "人保财险, 中国人民财产保险股份有限公司"})
    void enterprisesAreKnownByShortName(String shortName, String fullName) {
        assertThat(KnownNames.enterprises().fullName(shortName)).contains(fullName);
    }

    @Test
    void thereAreHundredsOfUniversities() {
        assertThat(KnownNames.universities().fullNames()).hasSizeGreaterThan(400);
    }

    @Test
    void namesAreInSimplifiedCharacters() {
        for (KnownNames names :
                List.of(KnownNames.universities(), KnownNames.institutions(), KnownNames.enterprises())) {
            assertThat(names.allNames())
                    .allSatisfy(name ->
                            assertThat(HanLP.convertToSimplifiedChinese(name)).isEqualTo(name));
        }
    }

    @Test
    void aNameOfTwoOrganisationsIsRefused() {
        WordListFile one = new WordListFile("one.yaml", Map.of("南昌大学", Set.of("南大")), Map.of("南昌大学", 3));
        WordListFile two = new WordListFile("two.yaml", Map.of("南京大学", Set.of("南大")), Map.of("南京大学", 5));

        assertThatThrownBy(() -> KnownNames.of(List.of(one, two)))
                .isInstanceOf(WordListException.class)
                .hasMessage("two.yaml, line 5: '南大' is already a name of 南昌大学; keep it with one of the two");
    }
}
