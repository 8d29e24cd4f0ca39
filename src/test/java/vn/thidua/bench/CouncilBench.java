package vn.thidua.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.security.Visitor;
import vn.thidua.support.LongAgenda;
import vn.thidua.support.TestOrganization;

/** A session of 15 members on 500 nominations: the pages while they vote, the count, and the telling of the results. */
final class CouncilBench {

    private static final int NOMINEES = 500;
    private static final int MEMBERS = 15;
    private static final int TIMES = 40;

    private final int port;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    CouncilBench(int port, JdbcClient jdbc, PasswordEncoder passwords) {
        this.port = port;
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    void measure(Report report) {
        var units = TestOrganization.begin(port, "BC", jdbc, passwords)
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .create();
        var council = LongAgenda.of(units, "BOARD", NOMINEES, MEMBERS).council();
        String session = council.session("Phiên dài", true, Map.of());
        report.table(
                "A council's session",
                "%d nominations, %d members, a secret ballot. Through HTTP, signed in as a member, the whole page with its frame."
                        .formatted(NOMINEES, MEMBERS),
                "what",
                "milliseconds, p50 / p95",
                "aim");

        var page = new Visitor(port);
        page.signIn(council.member(2).username(), TestOrganization.PASSWORD);
        var ballot = "/council/" + session + "/ballot";
        Figures.of(TIMES, () -> page.get(ballot));
        report.row("ballot page", Figures.of(TIMES, () -> page.get(ballot)).p50AndP95(), "≤ 300");
        var all = new LinkedHashMap<String, String>();
        council.items(session)
                .values()
                .forEach(item -> all.put("c." + item.get("id").asString(), "APPROVE"));
        var token = Visitor.token(page.get(ballot));
        var one = Map.of(all.keySet().iterator().next(), "REJECT", "_csrf", token);
        all.put("_csrf", token);
        report.row(
                "keeping a mark",
                Figures.of(TIMES, () -> page.post(ballot + "/marks", one)).p50AndP95(),
                "≤ 300");
        report.row(
                "keeping all marks at once",
                Figures.of(TIMES, () -> page.post(ballot + "/marks", all)).p50AndP95(),
                "≤ 300");
        report.row(
                "ballot page, all marked",
                Figures.of(TIMES, () -> page.get(ballot)).p50AndP95(),
                "≤ 300");
        report.row(
                "session page",
                Figures.of(TIMES, () -> page.get("/council/" + session)).p50AndP95(),
                "≤ 300");

        for (int member = 1; member <= MEMBERS; member++) {
            council.vote(session, member, Map.of());
        }
        report.row("closing and counting", millis(() -> council.close(session).ok()), "");
        council.signMinutes(session);
        report.row("from the signature until all are told", millis(() -> council.awaitClosed(session)), "≤ 30,000");
        report.row(
                "minutes as PDF, kept",
                millis(() -> council.chair().bytes("/council/sessions/" + session + "/minutes")),
                "");
    }

    private static String millis(Runnable act) {
        long start = System.nanoTime();
        act.run();
        return "%,d".formatted((System.nanoTime() - start) / 1_000_000);
    }
}
