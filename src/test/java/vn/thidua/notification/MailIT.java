package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** Mails against a real SMTP server, which is also stopped and started again. */
@IntegrationTest
class MailIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Actor ADMIN =
            new Actor(new UUID(0, 7), "admin", "Quản trị", Set.of(new Desk(Role.ADMIN, Desk.EVERYWHERE)), null);
    private static GreenMail server = start(ServerSetup.SMTP.dynamicPort());
    private static final int PORT = server.getSmtp().getPort();

    private final Notices notices;
    private final Outbox outbox;
    private final MailDelivery delivery;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestOrganization organization;

    MailIT(
            @Autowired Notices notices,
            @Autowired Outbox outbox,
            @Autowired MailDelivery delivery,
            @Autowired JdbcClient jdbc,
            @Autowired PasswordEncoder passwords,
            @Autowired PlatformTransactionManager transactions,
            @LocalServerPort int port) {
        this.notices = notices;
        this.outbox = outbox;
        this.delivery = delivery;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.organization = TestOrganization.begin(port, "MAIL", jdbc, passwords)
                .unit("A", "Cục A", "", "MINISTRY", "AGENCY", "")
                .create();
        organization
                .api("admin")
                .postCsv(
                        "/admin/people/import",
                        "username,display_name,role,unit_code,email\n"
                                + "clerk.mail_a,CLERK Cục A,CLERK,MAIL_A,clerk@a.vn\n"
                                + "approver.mail_a,APPROVER Cục A,APPROVER,MAIL_A,approver@a.vn\n")
                .ok();
        jdbc.sql("update thidua.person set locale = 'en' where username = 'approver.mail_a'")
                .update();
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> PORT);
        properties.add("thidua.base-url", () -> "https://thidua.example.vn/");
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static GreenMail start(ServerSetup setup) {
        var greenMail = new GreenMail(setup);
        greenMail.start();
        return greenMail;
    }

    @Test
    void writesToEverybodyConcernedInTheirOwnLanguage() throws Exception {
        tell("Trần Thị Hoa", NoticeKind.NOMINATION_AWARDED, Set.of(Role.CLERK, Role.APPROVER, Role.MANAGER));

        var vietnamese = one("clerk@a.vn", "Trần Thị Hoa");
        var english = one("approver@a.vn", "Trần Thị Hoa");
        assertThat(vietnamese.getSubject()).isEqualTo("Trần Thị Hoa được khen thưởng");
        assertThat(english.getSubject()).isEqualTo("Trần Thị Hoa receives the award");
        assertThat(body(vietnamese))
                .contains("https://thidua.example.vn/papers")
                .contains("Lý do: vì xứng đáng");
        assertThat(body(english)).contains("Reason: vì xứng đáng");
        assertThat(vietnamese.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(vietnamese.getMessageID()).matches("<[0-9a-f-]{36}@localhost>");
    }

    @Test
    void sendsOneMailAboutAllThatHappenedAtOnce() throws Exception {
        transaction.executeWithoutResult(tx -> {
            for (int i = 1; i <= 3; i++) {
                notices.tell(notice("Người thứ " + i, NoticeKind.NOMINATION_AWARDED, Set.of(Role.CLERK)));
            }
        });

        var mail = one("clerk@a.vn", "3 thông báo mới");
        assertThat(body(mail)).contains("Người thứ 1").contains("Người thứ 2").contains("Người thứ 3");
    }

    @Test
    void gathersForWhoWantsOneMailADayAndSendsNothingToWhoWantsNone() throws Exception {
        organization.clerk("A").put("/notices/mail", Map.of("choice", "DAILY")).ok();
        organization
                .approver("A")
                .put("/notices/mail", Map.of("choice", "NEVER"))
                .ok();

        tell("Gom thứ nhất", NoticeKind.PAPER_SIGNED, Set.of(Role.CLERK, Role.APPROVER));
        tell("Gom thứ hai", NoticeKind.PAPER_SIGNED, Set.of(Role.CLERK, Role.APPROVER));

        assertThat(jdbc.sql("""
                        select count(distinct mail.id) from thidua.mail join thidua.notice on notice.mail_id = mail.id
                        where notice.subject like 'Gom thứ%' and mail.state = 'WAITING' and mail.next_try_at > mail.created_at
                        """).query(Integer.class).single()).isEqualTo(1);
        assertThat(organization.approver("A").get("/notices?unread=true").ok().toString())
                .contains("Gom thứ hai");
        organization
                .approver("A")
                .put("/notices/mail", Map.of("choice", "AT_ONCE"))
                .ok();
        assertThat(organization
                        .clerk("A")
                        .put("/notices/mail", Map.of("choice", "AT_ONCE"))
                        .ok()
                        .get("choice")
                        .asString())
                .isEqualTo("AT_ONCE");
        await().atMost(LONG).until(() -> Arrays.stream(server.getReceivedMessages())
                .anyMatch(mail ->
                        bodyOf(mail).contains("Gom thứ nhất") && bodyOf(mail).contains("Gom thứ hai")));
        assertThat(organization
                        .clerk("A")
                        .put("/notices/mail", Map.of("choice", "HOURLY"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void tellsTheFirstFiftyAndCountsTheRest() throws Exception {
        transaction.executeWithoutResult(tx -> {
            for (int i = 1; i <= 53; i++) {
                notices.tell(notice("Việc số " + i, NoticeKind.PAPER_SIGNED, Set.of(Role.CLERK)));
            }
        });

        assertThat(body(one("clerk@a.vn", "53 thông báo mới"))).contains("… và 3 thông báo khác trong ứng dụng.");
    }

    @Test
    void keepsWhySomebodyIsHeldUpOutOfTheMail() throws Exception {
        tell("Lê Văn Nam", NoticeKind.NOMINATION_ON_HOLD, Set.of(Role.CLERK));

        assertThat(body(one("clerk@a.vn", "Lê Văn Nam"))).contains("/papers").doesNotContain("vì xứng đáng");
        assertThat(organization.clerk("A").get("/notices?unread=true").ok().toString())
                .contains("vì xứng đáng");
    }

    @Test
    void losesAndBlocksNothingWhileTheServerIsDown() {
        server.stop();
        tell("Trong lúc mất kết nối", NoticeKind.PAPER_SIGNED, Set.of(Role.CLERK));

        await().atMost(LONG).until(() -> waiting("Trong lúc mất kết nối") > 0);
        assertThat(organization.clerk("A").get("/notices?unread=true").ok().toString())
                .contains("Trong lúc mất kết nối");
        assertThat(outbox.unsent(ADMIN))
                .anySatisfy(mail -> assertThat(mail.lastError()).isNotBlank());

        server = start(new ServerSetup(PORT, null, ServerSetup.PROTOCOL_SMTP));
        outbox.unsent(ADMIN).forEach(mail -> outbox.release(mail.id(), ADMIN));

        await().atMost(LONG).until(() -> received("clerk@a.vn", "Trong lúc mất kết nối") == 1);
        await().atMost(LONG).until(() -> outbox.unsent(ADMIN).isEmpty());
        delivery.wakeNow();
        tell("Sau đó", NoticeKind.PAPER_SIGNED, Set.of(Role.CLERK));
        one("clerk@a.vn", "Sau đó");
        assertThat(received("clerk@a.vn", "Trong lúc mất kết nối")).isEqualTo(1);
    }

    @Test
    void leavesToAPersonWhatMayHaveBeenSent() {
        server.stop();
        tell("Bị ngắt giữa chừng", NoticeKind.PAPER_SIGNED, Set.of(Role.CLERK));
        await().atMost(LONG).until(() -> waiting("Bị ngắt giữa chừng") > 0);
        UUID id = jdbc.sql("select mail_id from thidua.notice where subject = 'Bị ngắt giữa chừng'")
                .query(UUID.class)
                .single();
        jdbc.sql("update thidua.mail set state = 'SENDING', claimed_at = ? where id = ?")
                .params(Timestamp.from(Instant.EPOCH), id)
                .update();
        server = start(new ServerSetup(PORT, null, ServerSetup.PROTOCOL_SMTP));

        delivery.wakeNow();

        await().atMost(LONG).until(() -> state(id).equals("UNSURE"));
        tell("Việc khác", NoticeKind.PAPER_SIGNED, Set.of(Role.CLERK));
        one("clerk@a.vn", "Việc khác");
        assertThat(received("clerk@a.vn", "Bị ngắt giữa chừng")).isZero();

        outbox.release(id, ADMIN);

        one("clerk@a.vn", "Bị ngắt giữa chừng");
        await().atMost(LONG).until(() -> state(id).equals("SENT"));
    }

    private String state(UUID mail) {
        return jdbc.sql("select state from thidua.mail where id = ?")
                .param(mail)
                .query(String.class)
                .single();
    }

    private int waiting(String subject) {
        return jdbc.sql("""
                        select count(*) from thidua.mail join thidua.notice on notice.mail_id = mail.id
                        where notice.subject = ? and mail.state = 'WAITING' and mail.attempts > 0
                        """).param(subject).query(Integer.class).single();
    }

    private void tell(String subject, NoticeKind kind, Set<Role> roles) {
        transaction.executeWithoutResult(tx -> notices.tell(notice(subject, kind, roles)));
    }

    private Notice notice(String subject, NoticeKind kind, Set<Role> roles) {
        return Notice.of("mail:" + subject, kind, subject, "/papers")
                .to(roles, List.of(organization.code("A")))
                .of(null, "vì xứng đáng", null);
    }

    /** The one mail to this address whose subject holds the text. */
    private static MimeMessage one(String recipient, String subject) {
        await().atMost(LONG).until(() -> received(recipient, subject) == 1);
        return mails(recipient, subject).get(0);
    }

    private static int received(String recipient, String subject) {
        return mails(recipient, subject).size();
    }

    private static List<MimeMessage> mails(String recipient, String subject) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getSubject().contains(subject)
                                && mail.getAllRecipients()[0].toString().equals(recipient);
                    } catch (MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }

    private static String bodyOf(MimeMessage mail) {
        try {
            return body(mail);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String body(MimeMessage mail) throws Exception {
        return text(mail.getContent());
    }

    private static String text(Object content) throws Exception {
        if (content instanceof jakarta.mail.Multipart parts) {
            var text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                text.append(text(parts.getBodyPart(i).getContent()));
            }
            return text.toString();
        }
        return content.toString();
    }
}
