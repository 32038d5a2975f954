package io.jinmai.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "2024年9月30日, 2024-09-30",
        "（2024年9月30日）, 2024-09-30",
        "2024-02-18 09:30, 2024-02-18",
        "二〇二四年九月三十日, 2024-09-30",
        "一九九八年十一月十六日, 1998-11-16",
        "2024年9月30日揭牌,",
        "2024年2月30日,",
        "2024年,",
    })
    void readsADateThatStandsAlone(String line, LocalDate date) {
        assertThat(DateText.alone(line)).isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-22-03, 2023-08-22",
        "daily_20230822, 2023-08-22",
        "河阳日报2023年8月2日, 2023-08-02",
        "120230822,",
        "20231322,",
        "page-7,",
    })
    void readsTheDateOfAFileName(String name, LocalDate date) {
        assertThat(DateText.inFileName(name)).isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, 2024-09-30",
        "2024-09-30T08:15:00+08:00, 2024-09-30",
        "2024-09-30 08:15, 2024-09-30",
        "2024/9/3, 2024-09-03",
        "20240930, 2024-09-30",
        "2024年9月30日, 2024-09-30",
        "2024-09-31,",
        "yesterday,",
        "30.09.2024,",
    })
    void readsTheDateOfMetadata(String field, LocalDate date) {
        assertThat(DateText.ofMetadata(field)).isEqualTo(Optional.ofNullable(date));
    }
}
