package io.jinmai.relation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MajorityReaderTest {
    @ParameterizedTest
    @CsvSource({
        "持股71.4%的股东, 71.4%",
        "占100%股权, 100%",
        "占50.01%, 50.01%",
        "持有百分之六十七的股份, 百分之六十七",
        "百分之百控股, 百分之百",
        "占百分之五十一点五, 百分之五十一点五",
        "占股八成, 八成",
        "占股五成以上, 五成以上",
        "占股六成半, 六成半",
        "股权过半, 过半",
        "出资半数以上, 半数以上",
    })
    void aShareOfMoreThanHalf(String text, String share) {
        int start = text.indexOf(share);

        assertThat(MajorityReader.read(text)).containsExactly(new Element.Majority(start, start + share.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "持股7.4%", "占50%", "占股五成", "占股三成", "增长151.4%", "百分之五", "成立半年", "百分之五十", "1,071.4%", "四成以上"})
    void noSuchShare(String text) {
        assertThat(MajorityReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲占60%，乙占40%，丙占70%"})
    void severalInTheirOrder(String text) {
        assertThat(MajorityReader.read(text))
                .extracting(Element.Majority::start)
                .containsExactly(2, 14);
    }
}
