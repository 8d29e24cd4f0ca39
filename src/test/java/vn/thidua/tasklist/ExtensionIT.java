package vn.thidua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** More time, and who may give it. */
@IntegrationTest
class ExtensionIT {

    private final TestOrganization organization;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExtensionIT(
            @Autowired WorkingCalendar calendar,
            @Autowired JdbcClient jdbc,
            @Autowired PasswordEncoder passwords,
            @Autowired Clock clock,
            @LocalServerPort int port) {
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
        this.organization = TestOrganization.begin(port, "EXT", jdbc, passwords)
                .unit("TREN", "Đơn vị cấp trên", "", "MINISTRY", "AGENCY", "")
                .unit("DUOI", "Đơn vị cấp dưới", "TREN", "DEPARTMENT", "UNIT", "")
                .create();
    }

    @Test
    void movesTheDeadlineAndTellsTheDeskWhy() {
        String task = task(calendar.plusWorkingDays(clock.instant(), 1));
        LocalDate until = calendar.today().plusDays(20);

        organization
                .approver("TREN")
                .post("/tasks/" + task + "/extend", Map.of("until", until.toString(), "reason", "mưa bão"))
                .ok();

        assertThat(due(task)).isEqualTo(calendar.endOfBusiness(until));
        assertThat(organization.clerk("DUOI").get("/notices?unread=true").ok().toString())
                .contains("TASK_EXTENDED")
                .contains("mưa bão");
    }

    @Test
    void isNotGivenToTheOwnUnitNorByAClerkNorByAStranger() {
        String task = task(calendar.plusWorkingDays(clock.instant(), 1));
        var body = Map.of("until", calendar.today().plusDays(20).toString(), "reason", "x");

        assertThat(organization
                        .approver("DUOI")
                        .post("/tasks/" + task + "/extend", body)
                        .status())
                .isEqualTo(403);
        assertThat(organization
                        .clerk("TREN")
                        .post("/tasks/" + task + "/extend", body)
                        .status())
                .isEqualTo(403);
        organization.unit("KHAC", "Đơn vị khác", "", "MINISTRY", "AGENCY", "").create();
        assertThat(organization
                        .approver("KHAC")
                        .post("/tasks/" + task + "/extend", body)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void needsALaterDayAndAReason() {
        String task = task(calendar.plusWorkingDays(clock.instant(), 5));

        var answer = organization
                .approver("TREN")
                .post(
                        "/tasks/" + task + "/extend",
                        Map.of("until", calendar.today().toString(), "reason", " "));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors").toString()).contains("until").contains("reason");
    }

    private Instant due(String task) {
        return jdbc.sql("select due_at from thidua.work_item where id = ?")
                .param(task)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** An open task at the clerk's desk of the lower unit, as the engine's listener writes it. */
    private String task(Instant due) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into thidua.work_item (id, process, task, instance_id, business_key, desk, desk_unit, subject,
                            created_at, due_at, state)
                        values (?, 'nowhere', 'userTask_none', ?, ?, ?, ?, 'Việc thử', ?, ?, 'OPEN')
                        """)
                .params(
                        id,
                        id,
                        id,
                        "CLERK@" + organization.code("DUOI"),
                        organization.code("DUOI"),
                        Timestamp.from(clock.instant()),
                        Timestamp.from(due))
                .update();
        return id;
    }
}
