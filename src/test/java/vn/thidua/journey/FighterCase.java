package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import vn.thidua.support.ApiClient;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.TestOrganization;

/** The unit, the people and the campaign of one emulation fighter, and what can be asked and done about the nomination. */
final class FighterCase {

    static final String AWARD = "CHIEN_SI_THI_DUA_CO_SO";
    static final String NAME = "Lê Thị Mai";

    final TestOrganization units;
    final CampaignWalk walk;
    private final JdbcClient jdbc;

    FighterCase(TestOrganization organisation, JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        units = organisation
                .unit("TOP", "Bộ chủ quản", "", "MINISTRY", "AGENCY", "")
                .unit("COMMAND", "Bộ Tư lệnh", "TOP", "COMMAND", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("OFFICE", "Phòng Chính trị", "COMMAND", "DEPARTMENT", "STANDING_BODY", "")
                .unit("DEPT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("NATURE", "Cục Môi trường", "TOP", "DEPARTMENT", "UNIT", "")
                .create();
        walk = new CampaignWalk(units, "TOP");
        walk.launch(walk.plan("Thi đua quyết thắng", List.of("DEPT"), List.of(AWARD)));
        walk.pledge("DEPT");
        walk.review("DEPT");
        walk.rank();
        var people = new StringBuilder("username,display_name,role,unit_code,email\n");
        for (var person : List.of("CLERK.DEPT", "APPROVER.DEPT", "CLERK.OFFICE", "CLERK.COMMAND", "CLERK.NATURE")) {
            var at = person.split("\\.");
            people.append(
                    line(units.username(at[0], at[1]), "%s %s".formatted(at[0], units.name(at[1])), at[0], at[1]));
        }
        people.append(line(units.username("MANAGER", "COMMAND"), "Trần Văn Phó", "MANAGER", "COMMAND"))
                .append(line(units.username("APPROVER", "COMMAND"), "Nguyễn Văn Trưởng", "APPROVER", "COMMAND"))
                .append(line("csf.secretary", "Thư ký Hội đồng", "COUNCIL_SECRETARY", "COMMAND"))
                .append(line("csf.chair", "Chủ tịch Hội đồng", "COUNCIL_CHAIR", "COMMAND"));
        units.api("admin").postCsv("/admin/people/import", people.toString()).ok();
        jdbc.sql("update thidua.person set password_hash = ? where username like 'csf.%'")
                .param(passwords.encode(TestOrganization.PASSWORD))
                .update();
    }

    /** What everybody finds about the decision that a deputy signed, and what came before it. */
    void canBeReadAfterwards(String id, String paper) throws Exception {
        var both = "Trần Văn Phó (KT. Tư lệnh, Nguyễn Văn Trưởng)";
        var decided = clerk("DEPT").get("/nominations/" + id).ok();
        assertThat(decided.get("status").asString()).isEqualTo("AWARDED");
        assertThat(decided.get("decision").get("authority").asString()).isEqualTo("Bộ Tư lệnh, " + both);
        assertThat(text(paper)).contains("KT. TƯ LỆNH\nPHÓ TƯ LỆNH", "Trần Văn Phó", "Nguyễn Văn Trưởng");
        var trail = units.api("admin")
                .get("/cases/paper/" + paper + "/history")
                .ok()
                .get("items");
        var signed = trail.valueStream()
                .filter(line -> line.get("action").asString().equals("signed"))
                .findFirst()
                .orElseThrow();
        assertThat(signed.get("by").get("name").asString()).isEqualTo("Trần Văn Phó");
        assertThat(signed.get("onBehalfOf").asString()).isEqualTo("KT. Tư lệnh, Nguyễn Văn Trưởng");
        assertThat(history(id).stream().map(step -> step.get("action").asString()))
                .containsExactly(
                        "awarded",
                        "putOnPaper",
                        "councilCarried",
                        "laidBeforeCouncil",
                        "appraised",
                        "released",
                        "held",
                        "supplemented",
                        "returnedForSupplement",
                        "forwarded",
                        "putOnPaper",
                        "submitted",
                        "created");
        assertThat(history(id).get(0).get("by").asString()).isEqualTo(both);
        assertThat(walk.route(clerk("DEPT"), id)).containsExactly("NOMINATES", "DECIDES");
        assertThat(station(id, "COMMAND").get("by").asString()).isEqualTo(both);
        assertThat(station(id, "COMMAND").get("openMatters")).isEmpty();
    }

    static Map<String, Object> facts(boolean rated) {
        return Map.of(
                "titles",
                List.of(Map.of("award", "LAO_DONG_TIEN_TIEN", "year", 2024)),
                "ratings",
                rated ? List.of(Map.of("year", 2024, "level", "EXCELLENT")) : List.of());
    }

    Map<String, Object> decision(String id) {
        return Map.of(
                "kind", "DECISION",
                "unit", units.code("COMMAND"),
                "campaign", walk.id(),
                "nominations", List.of(id),
                "subject", "Tặng danh hiệu Chiến sĩ thi đua cơ sở");
    }

    ApiClient.Answer forward() {
        var task = CampaignWalk.as(clerk("OFFICE")).await("userTask_appraise", walk.id(), NAME);
        var forward = Map.of("outcome", "forward", "data", Map.of());
        return clerk("OFFICE").post("/tasks/" + task.get("id").asString() + "/complete", forward);
    }

    void complete(String unit, String task, String outcome, @Nullable String why, Map<String, Object> data) {
        CampaignWalk.as(clerk(unit)).complete(task, walk.id(), NAME, outcome, why, data);
    }

    ApiClient clerk(String unit) {
        return units.clerk(unit);
    }

    String status(String id) {
        return walk.status(clerk("DEPT"), id);
    }

    OffsetDateTime due(String id) {
        return OffsetDateTime.parse(station(id, "COMMAND").get("dueAt").asString());
    }

    List<JsonNode> history(String id) {
        var steps = new ArrayList<JsonNode>();
        clerk("DEPT").get("/nominations/" + id + "/history").ok().get("items").forEach(steps::add);
        return steps;
    }

    JsonNode step(String id, String action) {
        return history(id).stream()
                .filter(step -> step.get("action").asString().equals(action))
                .findFirst()
                .orElseThrow();
    }

    JsonNode station(String id, String unit) {
        return clerk("DEPT")
                .get("/nominations/" + id + "/route")
                .ok()
                .get("stations")
                .valueStream()
                .filter(each -> each.get("unit").get("code").asString().equals(units.code(unit)))
                .findFirst()
                .orElseThrow();
    }

    /** The text of the PDF, once the job has drawn it. */
    String text(String paper) throws Exception {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from thidua.paper_document where paper_id = ?::uuid")
                                .param(paper)
                                .query(Integer.class)
                                .single()
                        == 1);
        try (var pdf = Loader.loadPDF(clerk("OFFICE").bytes("/papers/" + paper + "/document"))) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("[ \\u00a0]+", " ")
                    .replaceAll(" ?\\R ?", "\n");
        }
    }

    private String line(String username, String name, String role, String unit) {
        var address = username.replace("csf_", "") + "@csf.vn";
        return "%s,%s,%s,%s,%s%n".formatted(username, name, role, units.code(unit), address);
    }
}
