package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a year begins with before its announcement is out. */
class FixedHolidaysTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027 | 01-01 04-30 05-01 05-03 09-02 09-03",
                "2028 | 01-01 01-03 04-30 05-01 05-02 09-01 09-02 09-04",
                "2026 | 01-01 04-30 05-01 09-01 09-02",
                "2033 | 01-01 01-03 04-30 05-01 05-02 05-03 09-01 09-02"
            })
    void giveDaysForHolidaysOnAWeekend(int year, String days) {
        assertThat(CalendarYears.fixedHolidays(year))
                .extracting(day -> day.day().toString().substring(5))
                .containsExactlyElementsOf(Arrays.asList(days.split(" ")));
    }
}
