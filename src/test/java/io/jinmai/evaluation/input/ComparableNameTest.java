package io.jinmai.evaluation.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparableNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ｋｅｌｐ　Works|kelpworks",
                "“竹海”产业 联盟|竹海产业联盟",
                "《云溪》'日报\"|云溪日报",
                "青岭（集团）|青岭(集团)",
                "「竹海」|「竹海」",
                "“ ”|~~"
            })
    void widthCaseSpacesAndQuotesDoNotMatter(String name, String form) {
        assertThat(ComparableName.of(name)).isEqualTo(form);
    }
}
