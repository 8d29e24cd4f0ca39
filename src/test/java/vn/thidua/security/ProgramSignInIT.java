package vn.thidua.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.security.Staff.PASSWORD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.support.IntegrationTest;

@IntegrationTest
class ProgramSignInIT {

    private static final String PATH = "/api/v1/cases/campaign/unknown/history";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    Staff staff;
    Visitor visitor;

    @BeforeEach
    void start() {
        staff = new Staff(jdbc, passwords);
        visitor = new Visitor(port);
        jdbc.sql("delete from thidua.sign_in_failure").update();
    }

    private String clerk(String name) {
        return staff.person("program." + name, "CLERK", "PROGRAM");
    }

    @Test
    void answersAProblemDocumentToStrangers() {
        var answer = visitor.get(PATH);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic realm=\"thidua\"");
        assertThat(answer.body()).contains("\"status\":401", "\"instance\":\"" + PATH + "\"", "Chưa đăng nhập");
        assertThat(visitor.get(PATH, "Accept-Language", "en-GB,en;q=0.9").body())
                .contains("Not signed in");
        assertThat(visitor.get(PATH, "X-Requested-With", "XMLHttpRequest")
                        .headers()
                        .firstValue("WWW-Authenticate"))
                .isEmpty();
    }

    @Test
    void letsTheRightPasswordInAndOnlyIt() {
        var clerk = clerk("right");
        assertThat(visitor.get(PATH, Visitor.basic(clerk, PASSWORD)).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(PATH, Visitor.basic(clerk, PASSWORD)).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(PATH, Visitor.basic(clerk, PASSWORD + "x")).statusCode())
                .isEqualTo(401);
        assertThat(visitor.get(PATH, "Authorization", "Basic !!!").statusCode()).isEqualTo(401);
        assertThat(visitor.cookie("SESSION")).isEmpty();
    }

    @Test
    void sessionOpensNothingHere() {
        var clerk = clerk("session");
        assertThat(visitor.signIn(clerk, PASSWORD).statusCode()).isEqualTo(302);
        assertThat(visitor.cookie("SESSION")).isPresent();
        assertThat(visitor.get(PATH).statusCode()).isEqualTo(401);
    }

    @Test
    void rememberedPasswordEndsWithTheAccountThePasswordAndTheDesks() {
        for (var end : new String[] {"account", "password", "desks"}) {
            var clerk = clerk("remembered-" + end);
            assertThat(visitor.get(PATH, Visitor.basic(clerk, PASSWORD)).statusCode())
                    .isEqualTo(404);
            switch (end) {
                case "account" -> staff.close(clerk);
                case "password" -> staff.hash(clerk, passwords.encode("another password"));
                default -> staff.takeDesks(clerk);
            }
            assertThat(visitor.get(PATH, Visitor.basic(clerk, PASSWORD)).statusCode())
                    .as(end)
                    .isEqualTo(401);
        }
    }
}
