package vn.thidua.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.security.Visitor;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** The form of a plan on its page: every input there is, what was typed stays, and what is wrong stands beside it. */
class CampaignFormIT extends OrganizationTest {

    @Test
    void keepsEverythingThatBelongsToAPlan() {
        var units = organization("CFM")
                .unit("TOP", "Phòng Kỹ thuật", "", "DEPARTMENT", "UNIT", "")
                .unit("TEAM", "Ban Cơ điện", "TOP", "SECTION", "UNIT", "")
                .create();
        var clerk = new Visitor(port);
        clerk.signIn(units.username("CLERK", "TOP"), TestOrganization.PASSWORD);
        var blank = clerk.get("/campaigns/new");
        assertThat(blank.statusCode()).isEqualTo(200);
        assertThat(blank.body()).contains("frame.purpose", "frame.staff", "frame.ceremony.chair", "add:frame.keyDays");

        var typed = typed(units, Visitor.token(blank));
        typed.put("frame.keyDays[0].day", "hôm nay");
        var wrong = clerk.post("/campaigns/new", with(typed, "save", ""));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("frame.keyDays[0].day-error", "Sinh nhật Bác", "Bí thư, Trưởng phòng");
        var more = clerk.post("/campaigns/new", with(typed, "change", "add:frame.keyDays"));
        assertThat(more.body()).contains("frame.keyDays[1].day", "frame.keyDays[0].name");

        typed.put("frame.keyDays[0].day", "2024-05-19");
        var saved = clerk.post("/campaigns/new", with(typed, "save", ""));
        assertThat(saved.statusCode()).isEqualTo(302);
        var page =
                URI.create(saved.headers().firstValue("Location").orElseThrow()).getPath();
        assertThat(clerk.get(page).body())
                .contains("Trọng tâm", "19/05/2024", "chiến sĩ", "Kế hoạch 12", "Bí thư, Trưởng phòng");
        assertThat(clerk.get(page + "/edit").body()).contains("value=\"2024-05-19\"", "Sinh nhật Bác");
        assertThat(clerk.get("/campaigns").body()).contains("Trọng tâm");
        var nothing = clerk.post(page + "/files", Map.of("_csrf", Visitor.token(clerk.get(page))));
        assertThat(nothing.statusCode()).as("no file chosen").isEqualTo(400);
        assertThat(nothing.body()).contains("files-error", "files-title");
    }

    private static Map<String, String> typed(TestOrganization units, String token) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("_csrf", token);
        typed.put("title", "Tiến lên giành 3 nhất");
        typed.put("kind", "PEAK");
        typed.put("launchingUnit", units.code("TOP"));
        typed.put("participants.units", units.code("TEAM"));
        typed.put("startsOn", "2024-03-01");
        typed.put("launchOn", "2024-03-04");
        typed.put("endsOn", "2024-05-07");
        typed.put("contents[0].title", "Nhiệm vụ");
        typed.put("contents[0].targets[0].name", "Phục vụ ngày 19/5");
        typed.put("contents[0].targets[0].value", "100");
        typed.put("contents[0].targets[0].direction", "AT_LEAST");
        typed.put("contents[0].targets[0].dueOn", "2024-05-19");
        typed.put("frame.priority", "true");
        typed.put("frame.staff", "SOLDIER");
        typed.put("frame.documents", "Chỉ thị 34-CT/TW\r\nKế hoạch 12");
        typed.put("frame.ceremony.chair", "Bí thư, Trưởng phòng");
        typed.put("frame.keyDays[0].name", "Sinh nhật Bác");
        return typed;
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var all = new LinkedHashMap<>(typed);
        all.put(name, value);
        return all;
    }
}
