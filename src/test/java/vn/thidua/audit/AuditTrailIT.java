package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.security.Staff.PASSWORD;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.security.Staff;
import vn.thidua.security.Visitor;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.support.IntegrationTest;

@IntegrationTest
class AuditTrailIT {

    private static final Actor CLERK =
            new Actor(UUID.randomUUID(), "audit.clerk", "Chuyên viên", Set.of(Desk.clerk("AUDIT")), "10.0.0.7");
    private static final Actor AUDITOR = new Actor(
            UUID.randomUUID(), "audit.auditor", "Kiểm tra", Set.of(new Desk(Role.AUDITOR, Desk.EVERYWHERE)), null);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditTrail trail;

    String caseId;

    @BeforeEach
    void newCase() {
        caseId = UUID.randomUUID().toString();
    }

    private CaseEvent event(String action) {
        return CaseEvent.of("pledge", caseId, null, "AUDIT", action, CLERK);
    }

    private void publish(CaseEvent event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    @Test
    void recordsWhoDidWhatFromWhereOnWhichGround() {
        publish(event("returned")
                .moved("TO_SIGN", "RETURNED")
                .because("Thiếu chỉ tiêu\u0000 số 2")
                .with("version", 2)
                .with("note", "C:\\u0000 và \u0000"));

        assertThat(trail.ofCase("pledge", caseId)).singleElement().satisfies(entry -> {
            assertThat(entry.actorId()).isEqualTo(CLERK.personId());
            assertThat(entry.actorName()).isEqualTo("Chuyên viên");
            assertThat(entry.address()).isEqualTo("10.0.0.7");
            assertThat(entry.unit()).isEqualTo("AUDIT");
            assertThat(entry.from()).isEqualTo("TO_SIGN");
            assertThat(entry.to()).isEqualTo("RETURNED");
            assertThat(entry.ground()).isEqualTo("Thiếu chỉ tiêu\ufffd số 2");
            assertThat(entry.details()).isEqualTo(Map.of("version", 2, "note", "C:\\u0000 và \ufffd"));
        });
    }

    @Test
    void lineGoesWhereItsActGoes() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event("signed"));
            status.setRollbackOnly();
        });
        assertThat(trail.ofCase("pledge", caseId)).isEmpty();
        assertThatThrownBy(() -> events.publishEvent(event("signed")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update thidua.audit_entry set ground = 'khác'",
                "delete from thidua.audit_entry",
                "truncate thidua.audit_entry",
                "alter table thidua.audit_entry disable trigger all",
                "drop table thidua.audit_entry"
            })
    void applicationsRoleCannotChangeTheTrail(String statement) {
        publish(event("signed"));
        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
        assertThat(trail.ofCase("pledge", caseId)).hasSize(1);
    }

    @Test
    void readsOnPageByPageEachLineOnce() {
        for (int number = 1; number <= 5; number++) {
            publish(event("saved").with("number", number));
        }
        var filter = AuditFilter.ofCase("pledge", caseId);
        var first = trail.find(filter, null, 2, AUDITOR);
        var second = trail.find(filter, first.next(), 2, AUDITOR);
        var third = trail.find(filter, second.next(), 2, AUDITOR);
        assertThat(java.util.stream.Stream.of(first, second, third)
                        .flatMap(page -> page.items().stream())
                        .map(entry -> entry.details().get("number")))
                .containsExactly(5, 4, 3, 2, 1);
        assertThat(third.next()).isNull();
    }

    @Test
    void findsByPersonCampaignActionAndGround() {
        var campaign = UUID.randomUUID().toString();
        publish(new CaseEvent(
                "pledge",
                caseId,
                campaign,
                "AUDIT",
                "returned",
                CLERK,
                null,
                null,
                "Chưa rõ chỉ tiêu khen thưởng",
                Map.of()));
        publish(event("saved"));
        for (var typed : new Map[] {
            Map.of("campaign", campaign),
            Map.of("caseId", caseId, "action", "returned"),
            Map.of("caseId", caseId, "q", "chua ro CHI TIEU"),
            Map.of("campaign", campaign, "person", "AUDIT.clerk"),
            Map.of("campaign", campaign, "from", "2020-01-01", "until", "2100-01-01")
        }) {
            @SuppressWarnings("unchecked")
            var filter = AuditFilter.read((Map<String, String>) typed, java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
            assertThat(trail.find(filter, null, 10, AUDITOR).items())
                    .as(typed.toString())
                    .extracting(AuditEntry::action)
                    .containsExactly("returned");
        }
    }

    @Test
    void showsTheWholeTrailToAuditorsOnlyAndACaseToWhoeverMaySeeIt() {
        publish(event("saved"));
        assertThatThrownBy(() -> trail.find(AuditFilter.ALL, null, 10, CLERK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NOT_ALLOWED");
        assertThat(trail.ofCase("pledge", caseId, null, 10, AUDITOR).items()).hasSize(1);
        assertThatThrownBy(() -> trail.ofCase("pledge", caseId, null, 10, CLERK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NOT_FOUND");
    }

    @Test
    void recordsSignInsFailuresAndRefusals() {
        var clerk = new Staff(jdbc, passwords).person("audit.person", "CLERK", "AUDIT");
        var visitor = new Visitor(port);
        visitor.signIn(clerk, "sai");
        visitor.signIn("Mật khẩu gõ nhầm ô!", "x");
        visitor.signIn(clerk, PASSWORD);
        assertThat(visitor.get("/audit").statusCode()).isEqualTo(403);
        visitor.post("/logout", Map.of("_csrf", Visitor.token(visitor.get("/help/keys"))));
        assertThat(visitor.get("/api/v1/audit", Visitor.basic(clerk, PASSWORD)).statusCode())
                .isEqualTo(403);

        assertThat(jdbc.sql("select action from thidua.audit_entry where actor_username = :clerk order by id")
                        .param("clerk", clerk)
                        .query(String.class)
                        .list())
                .containsExactly("signInFailed", "signedIn", "refused", "signedOut", "signedIn", "refused");
        assertThat(jdbc.sql("select count(*) from thidua.audit_entry where actor_name like '%gõ nhầm%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
