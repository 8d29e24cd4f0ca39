package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.thidua.shared.Role;
import vn.thidua.support.ApiClient;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** Who is told what, once. */
@IntegrationTest
class NoticesIT {

    private final TestOrganization organization;
    private final Notices notices;
    private final TransactionTemplate transaction;

    NoticesIT(
            @Autowired JdbcClient jdbc,
            @Autowired PasswordEncoder passwords,
            @Autowired Notices notices,
            @Autowired org.springframework.transaction.PlatformTransactionManager transactions,
            @LocalServerPort int port) {
        this.notices = notices;
        this.transaction = new TransactionTemplate(transactions);
        this.organization = TestOrganization.begin(port, "NTC", jdbc, passwords)
                .unit("A", "Cục A", "", "MINISTRY", "AGENCY", "")
                .unit("B", "Phòng B", "A", "DEPARTMENT", "UNIT", "")
                .create();
    }

    @Test
    void tellsTheHoldersOfTheDesksAndNobodyElse() {
        tell("only-the-clerk", "B");

        assertThat(unread(organization.clerk("B")).toString()).contains("only-the-clerk");
        assertThat(unread(organization.approver("B")).toString()).doesNotContain("only-the-clerk");
        assertThat(unread(organization.clerk("A")).toString()).doesNotContain("only-the-clerk");
    }

    @Test
    void tellsNobodyTheSameTwice() {
        tell("twice", "B");
        tell("twice", "B");
        transaction.executeWithoutResult(tx -> {
            notices.tell(notice("twice", "B"));
            notices.tell(notice("twice", "B"));
        });

        assertThat(unread(organization.clerk("B")).findValuesAsString("subject").stream()
                        .filter("twice"::equals))
                .hasSize(1);
    }

    @Test
    void forgetsWhatATransactionThatFailedWouldHaveTold() {
        transaction.executeWithoutResult(tx -> {
            notices.tell(notice("never", "B"));
            tx.setRollbackOnly();
        });

        assertThat(unread(organization.clerk("B")).toString()).doesNotContain("never");
    }

    @Test
    void isReadByItsReaderOnly() {
        tell("mine", "B");
        var clerk = organization.clerk("B");
        String id = find(clerk, "mine").get("id").asString();

        assertThat(organization.clerk("A").post("/notices/" + id + "/read").status())
                .isEqualTo(404);
        assertThat(clerk.post("/notices/" + id + "/read").ok().get("readAt").isNull())
                .isFalse();
        assertThat(unread(clerk).toString()).doesNotContain("\"mine\"");
        clerk.post("/notices/read").ok();
        assertThat(unread(clerk)).isEmpty();
    }

    @Test
    void givesAListInPagesThatMissNothing() {
        for (int i = 0; i < 5; i++) {
            tell("page-" + i, "A");
        }
        var clerk = organization.clerk("A");
        var first = clerk.get("/notices?limit=3").ok();
        var second = clerk.get("/notices?limit=200&cursor=" + first.get("next").asString())
                .ok();

        assertThat(first.get("items").findValuesAsString("subject")).containsExactly("page-4", "page-3", "page-2");
        assertThat(second.get("items").findValuesAsString("subject")).startsWith("page-1", "page-0");
        assertThat(clerk.get("/notices?cursor=Zm9yZ2Vk").status()).isEqualTo(400);
        assertThat(clerk.get("/notices?limit=0").status()).isEqualTo(400);
    }

    private void tell(String subject, String unit) {
        transaction.executeWithoutResult(tx -> notices.tell(notice(subject, unit)));
    }

    private Notice notice(String subject, String unit) {
        return Notice.of("test:" + subject, NoticeKind.PAPER_SIGNED, subject, "/papers")
                .to(Set.of(Role.CLERK), List.of(organization.code(unit)));
    }

    private static JsonNode unread(ApiClient person) {
        return person.get("/notices?unread=true&limit=200").ok().get("items");
    }

    private static JsonNode find(ApiClient person, String subject) {
        for (var item : unread(person)) {
            if (item.get("subject").asString().equals(subject)) {
                return item;
            }
        }
        throw new AssertionError("no notice of " + subject);
    }
}
