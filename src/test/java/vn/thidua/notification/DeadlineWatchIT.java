package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.notification.process.DeadlineWatchProcess;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.support.ApiClient;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** Who is reminded of which deadline, and who hears of it when it is late. */
@IntegrationTest
class DeadlineWatchIT {

    private final TestOrganization organization;
    private final DeadlineWatch watch;
    private final DeadlineWatchProcess process;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeadlineWatchIT(
            @Autowired DeadlineWatch watch,
            @Autowired DeadlineWatchProcess process,
            @Autowired WorkingCalendar calendar,
            @Autowired JdbcClient jdbc,
            @Autowired PasswordEncoder passwords,
            @Autowired PlatformTransactionManager transactions,
            @Autowired Clock clock,
            @LocalServerPort int port) {
        this.watch = watch;
        this.process = process;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.organization = TestOrganization.begin(port, "DLW", jdbc, passwords)
                .unit("BO", "Bộ", "", "MINISTRY", "AGENCY", "")
                .unit("CUC", "Cục", "BO", "DEPARTMENT", "UNIT", "")
                .unit("PHONG", "Phòng", "CUC", "SECTION", "UNIT", "")
                .create();
    }

    @Test
    void remindsTheDeskOnceWhatIsDueWithinTwoWorkingDays() {
        task("sắp đến hạn", calendar.plusWorkingDays(clock.instant(), 2));
        task("còn lâu", calendar.plusWorkingDays(clock.instant(), 4));

        everything();
        everything();

        assertThat(told(organization.clerk("PHONG"), "TASK_DUE_SOON", "sắp đến hạn"))
                .isEqualTo(1);
        assertThat(told(organization.clerk("PHONG"), "TASK_DUE_SOON", "còn lâu"))
                .isZero();
        assertThat(told(organization.approver("PHONG"), "TASK_DUE_SOON", "sắp đến hạn"))
                .isZero();
        assertThat(told(organization.manager("CUC"), "TASK_ESCALATED", "sắp đến hạn"))
                .isZero();
    }

    @Test
    void tellsTheDeskAndAfterAWorkingDayTheManagerOfTheUnitAbove() {
        task("mới quá hạn", clock.instant().minusSeconds(1));
        task("chậm ba ngày", lateFor(3));
        task("chậm tám ngày", lateFor(8));

        everything();

        assertThat(told(organization.clerk("PHONG"), "TASK_LATE", "mới quá hạn"))
                .isEqualTo(1);
        assertThat(told(organization.manager("CUC"), "TASK_ESCALATED", "chậm ba ngày"))
                .isEqualTo(1);
        assertThat(told(organization.manager("BO"), "TASK_ESCALATED", "chậm ba ngày"))
                .isZero();
        assertThat(told(organization.manager("CUC"), "TASK_ESCALATED", "chậm tám ngày"))
                .isEqualTo(1);
        assertThat(told(organization.manager("BO"), "TASK_ESCALATED", "chậm tám ngày"))
                .isEqualTo(1);
        assertThat(told(organization.manager("PHONG"), "TASK_ESCALATED", "chậm tám ngày"))
                .isZero();
    }

    @Test
    void remindsAnewOfATaskThatGotMoreTime() {
        String id = task("được gia hạn", lateFor(3));
        everything();

        jdbc.sql("update thidua.work_item set due_at = ? where id = ?")
                .params(Timestamp.from(calendar.plusWorkingDays(clock.instant(), 1)), id)
                .update();
        everything();

        assertThat(told(organization.clerk("PHONG"), "TASK_LATE", "được gia hạn"))
                .isEqualTo(1);
        assertThat(told(organization.clerk("PHONG"), "TASK_DUE_SOON", "được gia hạn"))
                .isEqualTo(1);
        assertThat(told(organization.manager("CUC"), "TASK_ESCALATED", "được gia hạn"))
                .isEqualTo(1);
    }

    @Test
    void goesOnWhereAChunkEndedAndBeginsAnewWhenTheRoundIsOver() {
        jdbc.sql("""
                        insert into thidua.work_item (id, process, task, instance_id, business_key, desk, desk_unit, subject,
                            created_at, due_at)
                        select 'chunk-' || n, 'pledge-signing', 'userTask_draftPledge', 'chunk-' || n, 'chunk-' || n, :desk, :unit,
                            'việc thứ ' || n, :due, :due
                        from generate_series(1, 700) as n
                        """)
                .param("desk", "CLERK@" + organization.code("PHONG"))
                .param("unit", organization.code("PHONG"))
                .param("due", Timestamp.from(lateFor(1)))
                .update();

        assertThat(Boolean.TRUE.equals(transaction.execute(tx -> watch.tellLate())))
                .isTrue();
        assertThat(place()).isEqualTo(1);
        everything();

        assertThat(place()).isZero();
        assertThat(jdbc.sql(
                                "select count(*) from thidua.deadline_told where work_item_id like 'chunk-%' and step = 'LATE'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(700);
        jdbc.sql("delete from thidua.work_item where id like 'chunk-%'").update();
    }

    @Test
    void runsOnceHoweverOftenItIsBegun() {
        process.ensure();
        process.ensure();

        assertThat(jdbc.sql("""
                                select count(*) from thidua.process_case
                                where process = 'deadline-watch' and ended_at is null
                                """).query(Integer.class).single()).isEqualTo(1);
    }

    private int place() {
        return jdbc.sql("select count(*) from thidua.deadline_place where step = 'LATE'")
                .query(Integer.class)
                .single();
    }

    private Instant lateFor(int workingDays) {
        return calendar.endOfBusiness(calendar.workingDaysBefore(calendar.today(), workingDays))
                .minus(Duration.ofHours(1));
    }

    /** An open task at the clerk's desk of the lowest unit, as the engine's listener writes it. */
    private String task(String subject, Instant due) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into thidua.work_item (id, process, task, instance_id, business_key, desk, desk_unit, subject,
                            created_at, due_at)
                        values (?, 'pledge-signing', 'userTask_draftPledge', ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        id,
                        id,
                        "CLERK@" + organization.code("PHONG"),
                        organization.code("PHONG"),
                        subject,
                        Timestamp.from(clock.instant()),
                        Timestamp.from(due))
                .update();
        return id;
    }

    private void everything() {
        for (var step :
                List.<java.util.function.Supplier<Boolean>>of(watch::remind, watch::tellLate, watch::escalate)) {
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(tx -> step.get()));
            }
        }
    }

    private static long told(ApiClient person, String kind, String subject) {
        long found = 0;
        for (var item : person.get("/notices?limit=200").ok().get("items")) {
            if (item.get("kind").asString().equals(kind)
                    && item.get("subject").asString().equals(subject)) {
                found++;
            }
        }
        return found;
    }
}
