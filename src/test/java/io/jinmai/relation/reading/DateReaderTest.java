package io.jinmai.relation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 7, 20);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022年10月发放, 2022年10月, 2022, 2022-10",
                "2022年发放, 2022年, 2022, -",
                "2022年3月5日发放, 2022年3月5日, 2022, 2022-03-05",
                "2022年12月31号到账, 2022年12月31号, 2022, 2022-12-31",
                "2021年底发放, 2021年底, 2021, -",
                "1998年成立, 1998年, 1998, -",
                "今年5月发放, 今年5月, 2023, 2023-05",
                "今年发放, 今年, 2023, -",
                "去年底发放, 去年, 2022, -",
                "去年10月发放, 去年10月, 2022, 2022-10",
                "前年发放, 前年, 2021, -",
                "6月12日发放, 6月12日, 2023, 2023-06-12",
                "4月发放, 4月, 2023, 2023-04",
            })
    void readsDatesAndCountsRelativeOnes(String text, String surface, Integer year, String iso) {
        assertThat(DateReader.read(text, PUBLISHED)).singleElement().satisfies(date -> {
            assertThat(text.substring(date.start(), date.end())).isEqualTo(surface);
            assertThat(date.year()).isEqualTo(year);
            assertThat(date.iso()).isEqualTo(iso);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年5月", "去年", "前年", "6月12日", "翌年", "当年"})
    void withoutPublicationDateRelativeOnesHaveNoYear(String text) {
        assertThat(DateReader.read(text, null)).singleElement().satisfies(date -> {
            assertThat(date.year()).isNull();
            assertThat(date.iso()).isNull();
        });
    }

    @Test
    void theYearSaidBeforeHoldsForTheMonthsBehind() {
        assertThat(DateReader.read("2019年3月放款，6月又放款，翌年1月还清，次年再贷", PUBLISHED))
                .extracting(Element.Date::year)
                .containsExactly(2019, 2019, 2020, 2021);
        assertThat(DateReader.read("2019年3月放款，6月又放款，翌年1月还清", null))
                .extracting(Element.Date::iso)
                .containsExactly("2019-03", "2019-06", "2020-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022家企业", "共12个", "十二月党人", "300万元", "每月还款"})
    void otherNumbersAreNoDates(String text) {
        assertThat(DateReader.read(text, PUBLISHED)).isEmpty();
    }

    @Test
    void aMonthThatDoesNotExistGivesNoIsoDate() {
        assertThat(DateReader.read("2022年13月", PUBLISHED))
                .extracting(Element.Date::iso)
                .containsOnlyNulls();
    }

    @Test
    void datesStandInOrder() {
        List<Element.Date> dates = DateReader.read("从2020年到2022年5月", PUBLISHED);

        assertThat(dates).extracting(Element.Date::start).isSorted();
        assertThat(dates).extracting(Element.Date::year).containsExactly(2020, 2022);
    }
}
