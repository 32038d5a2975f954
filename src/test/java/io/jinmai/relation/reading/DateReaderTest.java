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
                "去年底发放, 去年底, 2022, -",
                "去年年底发放, 去年年底, 2022, -",
                "今年1月发放, 今年1月, 2023, 2023-01",
                "大前年发放, 大前年, 2020, -",
                "明年发放, 明年, 2024, -",
                "截至9月末余额, 9月, 2023, 2023-09",
                "上月发放, 上月, 2023, 2023-06",
                "上个月5日发放, 上个月5日, 2023, 2023-06-05",
                "本月3号发放, 本月3号, 2023, 2023-07-03",
                "昨天发放, 昨天, 2023, 2023-07-19",
                "前天发放, 前天, 2023, 2023-07-18",
                "近日发放, 近日, 2023, -",
                "记者日前获悉, 日前, 2023, -",
                "去年10月发放, 去年10月, 2022, 2022-10",
                "前年发放, 前年, 2021, -",
                "6月12日发放, 6月12日, 2023, 2023-06-12",
                "4月发放, 4月, 2023, 2023-04",
            })
    void readsDatesAndCountsRelativeOnes(String text, String surface, Integer year, String iso) {
        assertThat(new DateReader(PUBLISHED).read(text)).singleElement().satisfies(date -> {
            assertThat(text.substring(date.start(), date.end())).isEqualTo(surface);
            assertThat(date.year()).isEqualTo(year);
            assertThat(date.iso()).isEqualTo(iso);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年5月", "去年", "前年", "6月12日", "翌年", "当年", "上月", "昨天", "近日", "本月5日"})
    void withoutPublicationDateRelativeOnesHaveNoYear(String text) {
        assertThat(new DateReader(null).read(text)).singleElement().satisfies(date -> {
            assertThat(date.year()).isNull();
            assertThat(date.iso()).isNull();
        });
    }

    @Test
    void theYearSaidBeforeHoldsForTheMonthsBehind() {
        assertThat(new DateReader(PUBLISHED).read("2019年3月放款，6月又放款，翌年1月还清，次年再贷"))
                .extracting(Element.Date::year)
                .containsExactly(2019, 2019, 2020, 2021);
        assertThat(new DateReader(null).read("2019年3月放款，6月又放款，翌年1月还清"))
                .extracting(Element.Date::iso)
                .containsExactly("2019-03", "2019-06", "2020-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022家企业", "共12个", "十二月党人", "300万元", "每月还款", "5万元以上月薪", "基本月供", "节日前办完", "10日前办完", "靠近日本"})
    void otherNumbersAreNoDates(String text) {
        assertThat(new DateReader(PUBLISHED).read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 12月28日, 2023-12-28",
        "2024-01-10, 3月, 2024-03",
        "2024-12-20, 3月, 2024-03",
        "2024-01-10, 今年12月, 2024-12",
        "2024-01-10, 上月28日, 2023-12-28",
        "2024-01-10, 昨日, 2024-01-09",
        "2024-01-01, 昨日, 2023-12-31",
    })
    void aMonthFarAheadIsThatOfTheYearBefore(LocalDate publishedOn, String text, String iso) {
        assertThat(new DateReader(publishedOn).read(text))
                .extracting(Element.Date::iso)
                .containsExactly(iso);
    }

    @Test
    void aDayThatTheMonthDoesNotHaveLeavesTheMonth() {
        assertThat(new DateReader(PUBLISHED).read("2023年2月30日放款"))
                .extracting(Element.Date::iso)
                .containsExactly("2023-02");
    }

    @Test
    void aMonthThatDoesNotExistGivesNoIsoDate() {
        assertThat(new DateReader(PUBLISHED).read("2022年13月"))
                .extracting(Element.Date::iso)
                .containsOnlyNulls();
    }

    @Test
    void datesStandInOrder() {
        List<Element.Date> dates = new DateReader(PUBLISHED).read("从2020年到2022年5月");

        assertThat(dates).extracting(Element.Date::start).isSorted();
        assertThat(dates).extracting(Element.Date::year).containsExactly(2020, 2022);
    }
}
