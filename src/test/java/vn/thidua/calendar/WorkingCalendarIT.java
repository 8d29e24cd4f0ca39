package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** The calendar as it ships, and what an administrator makes of it. */
@IntegrationTest
class WorkingCalendarIT {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final WorkingCalendar calendar;
    private final TestOrganization organization;

    WorkingCalendarIT(
            @Autowired WorkingCalendar calendar,
            @Autowired JdbcClient jdbc,
            @Autowired PasswordEncoder passwords,
            @LocalServerPort int port) {
        this.calendar = calendar;
        this.organization = TestOrganization.begin(port, "CAL", jdbc, passwords);
    }

    @ParameterizedTest(name = "{3}: {1} working days after {0} is {2}")
    @CsvSource({
        "2024-02-07, 1, 2024-02-15, over Tết 2024",
        "2024-04-26, 1, 2024-05-02, over the five days that a swap made",
        "2024-04-26, 3, 2024-05-04, the swapped Saturday is worked",
        "2025-01-24, 1, 2025-02-03, over Tết 2025",
        "2025-01-23, 5, 2025-02-06, Tết 2025 in the middle",
        "2025-04-25, 1, 2025-04-26, the Saturday worked for 2 May 2025",
        "2025-04-29, 1, 2025-05-05, over 30 April and the swapped Friday",
        "2025-08-29, 1, 2025-09-03, over National Day 2025",
        "2026-01-09, 1, 2026-01-10, the Saturday worked for 2 January 2026",
        "2026-02-13, 1, 2026-02-23, over Tết 2026",
        "2026-02-10, 10, 2026-03-03, ten working days with Tết 2026 in them",
        "2026-04-24, 1, 2026-04-28, the Monday given for a Sunday",
        "2026-08-21, 1, 2026-08-22, the Saturday worked for 31 August 2026",
        "2026-08-28, 1, 2026-09-03, over National Day 2026",
        "2026-08-20, 10, 2026-09-07, ten working days with National Day 2026 in them",
        "2026-11-23, 1, 2026-11-24, a day that is only proposed is worked",
        "2027-02-03, 1, 2027-02-11, over Tết 2027 as expected"
    })
    void countsOverHolidaysAndSwappedDays(LocalDate from, int days, LocalDate due, String why) {
        Instant morning = from.atTime(LocalTime.of(9, 0)).atZone(HANOI).toInstant();

        assertThat(calendar.plusWorkingDays(morning, days))
                .as(why)
                .isEqualTo(due.atTime(17, 0).atZone(HANOI).toInstant());
        assertThat(calendar.workingDaysBetween(from, due)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-03, 0, 2025-02-03",
        "2025-02-03, 1, 2025-02-02",
        "2025-02-03, 2, 2025-01-23",
        "2026-09-03, 2, 2026-08-27"
    })
    void looksBackOverHolidays(LocalDate today, int days, LocalDate before) {
        assertThat(calendar.workingDaysBefore(today, days)).isEqualTo(before);
        assertThat(calendar.workingDaysBetween(before, today)).isEqualTo(days);
    }

    @Test
    void countsByAYearAsSoonAsAnAdministratorHasEnteredIt() {
        var admin = organization.api("admin");
        var day = Map.of(
                "day", "2031-01-23",
                "kind", "OFF",
                "nameVi", "Tết Nguyên đán Tân Hợi (mùng 1)",
                "nameEn", "Tết (1st day)",
                "status", "VERIFIED",
                "legalSource", "Thông báo năm 2031");
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 23))).isTrue();

        admin.put("/calendar/2031", Map.of("days", List.of(day))).ok();

        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 23))).isFalse();
        assertThat(admin.get("/calendar/2031").ok().at("/days/0/legalSource").asString())
                .isEqualTo("Thông báo năm 2031");

        admin.put("/calendar/2031", Map.of("days", List.of())).ok();

        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 23))).isTrue();
    }

    @Test
    void namesEverythingThatIsWrongWithAYear() {
        var wrong = Map.of(
                "day", "2032-01-23",
                "kind", "OFF",
                "nameVi", "",
                "nameEn", "Tết",
                "status", "VERIFIED",
                "legalSource", "x");

        var answer = organization.api("admin").put("/calendar/2033", Map.of("days", List.of(wrong, wrong)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors").toString())
                .contains("days[0].nameVi")
                .contains("days[0].day")
                .contains("days[1].day");
    }

    @Test
    void isNobodyElsesToChange() {
        organization.unit("A", "Đơn vị A", "", "MINISTRY", "AGENCY", "").create();

        assertThat(organization
                        .clerk("A")
                        .put("/calendar/2034", Map.of("days", List.of()))
                        .status())
                .isEqualTo(403);
        assertThat(organization.clerk("A").get("/calendar/2026").status()).isEqualTo(200);
    }
}
