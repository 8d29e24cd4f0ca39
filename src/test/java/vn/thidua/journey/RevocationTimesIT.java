package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.notification.DeadlineWatch;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.support.AwardWalk;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.MovableClock;
import vn.thidua.support.PostOffice;
import vn.thidua.support.TestOrganization;

/** Who is written to at each step of a revocation, and what happens when the fifteen working days pass. */
@IntegrationTest
@Import(MovableClock.InPlaceOfTheClock.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevocationTimesIT {

    private static final PostOffice MAIL = new PostOffice();
    private static final String NAME = "Người bị hủy khen";
    private static final String WHAT = NAME + " – Giấy khen (cá nhân)";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    TransactionTemplate transaction;

    private TestOrganization units;
    private AwardWalk walk;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", MAIL::port);
    }

    @AfterAll
    static void close() {
        MAIL.close();
    }

    @Test
    void writesToAllThreeAndEscalatesWhatIsNotReturned() {
        units = TestOrganization.begin(port, "RVT", jdbc, passwords)
                .unit("COMMAND", "Bộ Tư lệnh", "", "COMMAND", "AGENCY", "ARMY_AS_DELEGATED")
                .unit("OFFICE", "Phòng Thi đua", "COMMAND", "DEPARTMENT", "STANDING_BODY", "")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create();
        walk = new AwardWalk(units);
        awarded();
        jdbc.sql("update thidua.person set email = username || '@rvt.vn' where username like '%.rvt\\_%'")
                .update();
        var clerk = units.clerk("DEPARTMENT");

        var id = clerk.post(
                        "/revocations",
                        Map.of(
                                "entry",
                                walk.entry("DEPARTMENT", NAME).get("id").asString(),
                                "ground",
                                "FRAUD",
                                "explanation",
                                "Khai khống thành tích."))
                .ok()
                .get("id")
                .asString();
        delivers("clerk.rvt_office", "Đề nghị hủy bỏ khen thưởng: ");
        delivers("approver.rvt_command", "Đề nghị hủy bỏ khen thưởng: ");
        delivers("approver.rvt_department", "Đề nghị hủy bỏ khen thưởng: ");
        walk.complete(units.clerk("OFFICE"), "userTask_appraiseRevocation", NAME, "forward", Map.of());
        delivers("clerk.rvt_department", "Có căn cứ hủy bỏ khen thưởng, chờ quyết định: ");
        delivers("approver.rvt_command", "Có căn cứ hủy bỏ khen thưởng, chờ quyết định: ");
        var paper = units.clerk("OFFICE")
                .post("/revocations/" + id + "/paper")
                .ok()
                .get("paper")
                .asString();
        units.clerk("OFFICE").post("/papers/" + paper + "/submit").ok();
        walk.complete(units.approver("COMMAND"), "userTask_signPaper", "hủy bỏ quyết định", "sign", Map.of());
        delivers("clerk.rvt_department", "Đã hủy bỏ khen thưởng, thu hồi hiện vật và tiền thưởng: ");
        assertThat(jdbc.sql("select count(*) from thidua.notice where link = ? and reason is not null")
                        .params("/revocations/" + id)
                        .query(Integer.class)
                        .single())
                .isPositive();

        var task = walk.task(clerk, "userTask_recordReturn", NAME);
        var due = OffsetDateTime.parse(task.get("dueAt").asString()).toInstant();
        assertThat(calendar.workingDaysBetween(calendar.today(), calendar.dayOf(due)))
                .as("Decree 152/2025, Đ58")
                .isEqualTo(15);
        var link = "/tasks/" + task.get("id").asString();
        assertThat(told(link)).isEmpty();
        round(due.minus(Duration.ofDays(1)));
        assertThat(told(link)).containsExactly("clerk.rvt_department TASK_DUE_SOON");
        round(due.plus(Duration.ofHours(1)));
        assertThat(told(link)).contains("clerk.rvt_department TASK_LATE");
        round(calendar.plusWorkingDays(due, 3));
        assertThat(told(link)).contains("manager.rvt_command TASK_ESCALATED");

        var bonus = clerk.get("/revocations/" + id).ok().get("bonus").asLong();
        var today = calendar.today().toString();
        walk.complete(
                clerk,
                "userTask_recordReturn",
                NAME,
                "record",
                Map.of("insigniaOn", today, "moneyOn", today, "money", bonus));
        delivers("clerk.rvt_office", "Đã nộp lại hiện vật, tiền thưởng: ");
    }

    private void awarded() {
        var nomination = walk.submit(
                "DEPARTMENT", walk.body("DEPARTMENT", "GIAY_KHEN_CA_NHAN", AwardWalk.person(NAME), "2024-06-10"));
        walk.sign("DEPARTMENT", "SUBMISSION_LETTER", nomination);
        walk.complete(units.clerk("OFFICE"), "userTask_appraise", NAME, "forward", Map.of());
        walk.sign("COMMAND", "DECISION", nomination);
    }

    private static void delivers(String person, String what) {
        MAIL.delivers(person + "@rvt.vn", what + WHAT);
    }

    private void round(Instant moment) {
        clock.putTo(moment);
        for (var step : List.<Supplier<Boolean>>of(watch::remind, watch::tellLate, watch::escalate)) {
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(tx -> step.get()));
            }
        }
    }

    private List<String> told(String link) {
        return jdbc.sql("""
                        select person.username || ' ' || notice.kind from thidua.notice
                        join thidua.person on person.id = notice.person_id where notice.link = ? order by notice.created_at
                        """).params(link).query(String.class).list();
    }
}
