package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.notification.process.DeadlineSteps;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.support.ApiClient;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** Deputyships that begin and end by themselves are told to everybody concerned, once. */
@IntegrationTest
class DeputyNewsIT {

    private final TestOrganization organization;
    private final DeadlineSteps steps;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LocalDate today;

    DeputyNewsIT(
            @Autowired DeadlineSteps steps,
            @Autowired WorkingCalendar calendar,
            @Autowired JdbcClient jdbc,
            @Autowired PasswordEncoder passwords,
            @Autowired PlatformTransactionManager transactions,
            @LocalServerPort int port) {
        this.steps = steps;
        this.today = calendar.today();
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.organization = TestOrganization.begin(port, "DPN", jdbc, passwords)
                .unit("A", "Cục A", "", "MINISTRY", "AGENCY", "")
                .create();
    }

    @Test
    void areToldOnTheFirstDayAndAfterTheLast() {
        UUID id = named(today.plusDays(1), today.plusDays(3));
        rounds();
        assertThat(told("DEPUTY_BEGAN")).containsExactly(0L, 0L, 0L);

        jdbc.sql("update thidua.deputyship set valid_from = ?, named_at = now() - interval '2 days' where id = ?")
                .params(today, id)
                .update();
        rounds();
        assertThat(told("DEPUTY_BEGAN")).containsExactly(1L, 1L, 1L);
        assertThat(told("DEPUTY_ENDED")).containsExactly(0L, 0L, 0L);

        jdbc.sql("update thidua.deputyship set valid_from = ?, valid_to = ? where id = ?")
                .params(today.minusDays(2), today.minusDays(1), id)
                .update();
        rounds();
        assertThat(told("DEPUTY_BEGAN")).containsExactly(1L, 1L, 1L);
        assertThat(told("DEPUTY_ENDED")).containsExactly(1L, 1L, 1L);
    }

    private UUID named(LocalDate from, LocalDate to) {
        return UUID.fromString(organization
                .approver("A")
                .post(
                        "/deputies",
                        Map.of(
                                "deputy",
                                organization.username("manager", "A"),
                                "form",
                                "KT",
                                "acts",
                                List.of("SUBMISSION"),
                                "holderTitle",
                                "Cục trưởng",
                                "deputyTitle",
                                "Phó Cục trưởng",
                                "from",
                                from.toString(),
                                "to",
                                to.toString()))
                .ok()
                .get("id")
                .asString());
    }

    private void rounds() {
        for (int round = 1; round <= 2; round++) {
            transaction.executeWithoutResult(tx -> steps.tellDeputies(today.toString()));
        }
    }

    /** How often the giver, the deputy and the office heard it. */
    private List<Long> told(String kind) {
        return List.of(organization.approver("A"), organization.manager("A"), organization.clerk("A")).stream()
                .map(person -> heard(person, kind))
                .toList();
    }

    private static long heard(ApiClient person, String kind) {
        return person.get("/notices?limit=200").ok().get("items").findValuesAsString("kind").stream()
                .filter(kind::equals)
                .count();
    }
}
