package vn.thidua.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.calendar.Terms;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** Deadlines as dated data. */
@IntegrationTest
class TermsIT {

    private final Terms terms;
    private final WorkingCalendar calendar;
    private final TestOrganization organization;

    TermsIT(
            @Autowired Terms terms,
            @Autowired WorkingCalendar calendar,
            @Autowired JdbcClient jdbc,
            @Autowired PasswordEncoder passwords,
            @LocalServerPort int port) {
        this.terms = terms;
        this.calendar = calendar;
        this.organization = TestOrganization.begin(port, "TRM", jdbc, passwords);
    }

    @Test
    void countWhatTheLawSaidOnThatDay() {
        assertThat(terms.days("returnNotEligible", LocalDate.of(2025, 6, 30))).hasValue(5);
        assertThat(terms.days("returnNotEligible", LocalDate.of(2025, 7, 1))).hasValue(10);
        assertThat(terms.days("consultationAnswer", LocalDate.of(2023, 1, 1))).isEmpty();
    }

    @Test
    void changeFromADayOnAndKeepWhatWasBefore() {
        var today = calendar.today();
        var answer = organization
                .api("admin")
                .post(
                        "/admin/terms",
                        Map.of(
                                "term",
                                "law:decisionCopySent",
                                "validFrom",
                                today.plusDays(30).toString(),
                                "workingDays",
                                7,
                                "legalSource",
                                "Nghị định mới"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("\"state\":\"FUTURE\"");
        assertThat(terms.days("decisionCopySent", today)).hasValue(10);
        assertThat(terms.days("decisionCopySent", today.plusDays(30))).hasValue(7);
    }

    @Test
    void areNotRewrittenForThePastNorForStepsThatDoNotExist() {
        var admin = organization.api("admin");

        assertThat(admin.post(
                                "/admin/terms",
                                Map.of(
                                        "term",
                                        "step:pledge-signing.userTask_signPledge",
                                        "validFrom",
                                        calendar.today().minusDays(1).toString(),
                                        "workingDays",
                                        0,
                                        "legalSource",
                                        ""))
                        .json()
                        .at("/errors")
                        .toString())
                .contains("validFrom")
                .contains("workingDays")
                .contains("legalSource");
        assertThat(admin.post(
                                "/admin/terms",
                                Map.of(
                                        "term",
                                        "step:pledge-signing.userTask_none",
                                        "validFrom",
                                        calendar.today().toString(),
                                        "workingDays",
                                        3,
                                        "legalSource",
                                        "x"))
                        .status())
                .isEqualTo(400);
    }
}
