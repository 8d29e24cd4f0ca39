package vn.thidua.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.security.Staff.PASSWORD;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.organization.People;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;
import vn.thidua.support.IntegrationTest;

@IntegrationTest
class SignInIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    People people;

    Staff staff;
    Visitor visitor;

    @BeforeEach
    void start() {
        staff = new Staff(jdbc, passwords);
        visitor = new Visitor(port);
        jdbc.sql("delete from thidua.sign_in_failure").update();
    }

    private String clerk(String name) {
        return staff.person("sign-in." + name, "CLERK", "SIGN_IN");
    }

    @Test
    void returnsToThePageThatWasAskedFor() {
        var clerk = clerk("returns");

        var asked = visitor.get("/tasks?due=today", "Accept", "text/html");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith("/login");

        var signedIn = visitor.signIn(clerk, PASSWORD);
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith("/tasks?due=today");
    }

    @Test
    void opensNoForeignPageAfterSignIn() {
        var clerk = clerk("foreign");
        visitor.plant("RETURN_TO", "Ly9ldmlsLmV4YW1wbGUv"); // //evil.example/

        assertThat(visitor.signIn(clerk, PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith(":" + port + "/");
    }

    /** Somebody slips the id of a session of their own under another's browser and waits for them to sign in. */
    @Test
    void givesASessionNobodyKnewBefore() {
        var attacker = new Visitor(port);
        attacker.signIn(clerk("attacker"), PASSWORD);
        var known = attacker.cookie("SESSION").orElseThrow();

        visitor.plant("SESSION", known);
        var token = Visitor.token(visitor.get("/help/keys"));
        var signedIn =
                visitor.post("/login", Map.of("_csrf", token, "username", clerk("victim"), "password", PASSWORD));

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("SESSION="))
                .singleElement()
                .asString()
                .doesNotContain(known)
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(attacker.get("/help/keys", "Accept", "text/html").statusCode())
                .as("the known id opens nothing any more")
                .isEqualTo(302);
    }

    @Test
    void strangersCostNoSession() {
        long before = sessions();
        visitor.get("/login");
        visitor.get("/tasks", "Accept", "text/html");
        assertThat(visitor.cookie("SESSION")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from thidua.http_session")
                .query(Long.class)
                .single();
    }

    @Test
    void sessionHoldsANameAndAnIdOnly() {
        var clerk = clerk("small");
        visitor.signIn(clerk, PASSWORD);
        var attributes = jdbc.sql("""
                        select attribute_name, length(attribute_bytes) as size
                        from thidua.http_session_attributes join thidua.http_session on primary_id = session_primary_id
                        where principal_name = :clerk
                        """).param("clerk", clerk).query().listOfRows();
        assertThat(attributes).hasSize(1);
        assertThat(attributes.get(0).get("attribute_name")).isEqualTo("SPRING_SECURITY_CONTEXT");
        assertThat((Integer) attributes.get(0).get("size")).isLessThan(1500);
    }

    @Test
    void refusesAFormThatCameFromElsewhere() {
        var clerk = clerk("csrf");
        var signIn = visitor.post("/login", Map.of("username", clerk, "password", PASSWORD));
        assertThat(signIn.statusCode()).isEqualTo(302);
        assertThat(signIn.headers().firstValue("Location").orElseThrow()).endsWith("/login?stale");

        visitor.signIn(clerk, PASSWORD);
        assertThat(visitor.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/login").statusCode()).as("still signed in").isEqualTo(302);
    }

    @Test
    void keepsTheTypedNameAndSaysNotWhichOfTheTwoWasWrong() {
        var clerk = clerk("wrong");
        var wrong = visitor.signIn(clerk, "khác");
        var unknown = visitor.signIn("sign-in.nobody", "khác");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("value=\"" + clerk + "\"").contains("không đúng");
        assertThat(unknown.body().replace("sign-in.nobody", clerk).replaceAll(Visitor.token(unknown), ""))
                .isEqualTo(wrong.body().replaceAll(Visitor.token(wrong), ""));
    }

    @Test
    void waitsAfterFiveWrongPasswordsForThatNameOnly() {
        var guessed = clerk("guessed");
        var neighbour = clerk("neighbour");
        for (int attempt = 0; attempt < SignInFailures.PER_NAME_AND_ADDRESS; attempt++) {
            assertThat(visitor.signIn(guessed, "sai").statusCode()).isEqualTo(401);
        }
        var tooMany = visitor.signIn(guessed, PASSWORD);
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(800L, 900L);
        assertThat(tooMany.body()).contains("15 phút");
        assertThat(visitor.get("/api/v1/tasks", Visitor.basic(guessed, PASSWORD))
                        .statusCode())
                .isEqualTo(429);

        assertThat(visitor.signIn(neighbour, PASSWORD).statusCode()).isEqualTo(302);
        jdbc.sql("update thidua.sign_in_failure set at = at - interval '15 minutes'")
                .update();
        assertThat(new Visitor(port).signIn(guessed, PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void raisesAWeakHashAtSignIn() {
        var clerk = clerk("weak");
        staff.hash(clerk, "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD));
        assertThat(visitor.signIn(clerk, PASSWORD).statusCode()).isEqualTo(302);
        assertThat(staff.hashOf(clerk)).startsWith("{bcrypt}$2a$10$");
        assertThat(new Visitor(port).signIn(clerk, PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void losesAccessWithTheAccount() {
        var clerk = clerk("closed");
        visitor.signIn(clerk, PASSWORD);
        staff.close(clerk);
        var next = visitor.get("/tasks", "Accept", "text/html");
        assertThat(next.statusCode()).isEqualTo(302);
        assertThat(next.headers().firstValue("Location").orElseThrow()).contains("/login");
        assertThat(new Visitor(port).signIn(clerk, PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void losesEverySessionWithTheOldPassword() {
        var clerk = clerk("reset");
        visitor.signIn(clerk, PASSWORD);
        assertThat(visitor.get("/help/keys", "Accept", "text/html").statusCode())
                .isEqualTo(200);
        var id = jdbc.sql("select id from thidua.person where username = :clerk")
                .param("clerk", clerk)
                .query(UUID.class)
                .single();
        var admin = new Actor(
                UUID.randomUUID(), "sign-in.admin", "Quản trị", Set.of(new Desk(Role.ADMIN, Desk.EVERYWHERE)), null);

        var reset = people.resetPassword(id, admin);

        assertThat(visitor.get("/help/keys", "Accept", "text/html").statusCode())
                .isEqualTo(302);
        assertThat(new Visitor(port).signIn(clerk, reset.password()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void losesAccessWithTheLastDesk() {
        var clerk = clerk("desks");
        visitor.signIn(clerk, PASSWORD);
        staff.takeDesks(clerk);
        assertThat(visitor.get("/tasks", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(new Visitor(port).signIn(clerk, PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void makesHtmxLoadTheWholePageWhenTheSessionEnded() {
        var answer = visitor.get("/tasks", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Refresh")).hasValue("true");
    }

    @Test
    void signsOut() {
        var clerk = clerk("out");
        visitor.signIn(clerk, PASSWORD);
        var token = Visitor.token(visitor.get("/help/keys"));
        assertThat(visitor.post("/logout", Map.of("_csrf", token)).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/tasks", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from thidua.http_session where principal_name = :clerk")
                        .param("clerk", clerk)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
