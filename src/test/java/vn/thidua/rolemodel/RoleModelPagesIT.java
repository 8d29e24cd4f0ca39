package vn.thidua.rolemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Ids;
import vn.thidua.support.ApiClient;
import vn.thidua.support.ProposedRoleModels;

/** What the pages show, the public ones above all: who, of which unit, what they did, and nothing else. */
class RoleModelPagesIT extends RoleModelPageTest {

    private static final String SECRET = "bimat";

    /** What the public may read; every other text of the table is filled with something to leak. */
    private static final List<String> TOLD = List.of("name", "headline", "story");

    private ApiClient everybody;

    RoleModelPagesIT() {
        super("RMP");
    }

    @BeforeAll
    void stranger() {
        everybody = ApiClient.stranger(port);
    }

    @Test
    void tellThePublicOfTheDeedAndOfNothingElse() throws Exception {
        var clerk = cases.units().clerk("DEPARTMENT");
        var id = cases.published(
                "Đặng Thị Gương",
                "publish",
                Map.of("photos", List.of(ProposedRoleModels.photo(clerk, "Trao lại chiếc ví"))));
        fillWithSecrets(id);
        var hidden = List.of(
                cases.proposed("Gương bimat chưa duyệt", Map.of()),
                cases.published("Gương bimat nội bộ", "publishInside", Map.of()),
                withdrawn("Gương bimat đã gỡ"),
                takenBack("Gương bimat rút đồng ý"));

        for (var path : List.of(
                "/public/role-models",
                "/public/role-models?q=dang%20thi%20guong",
                "/public/role-models?field=CONG_TAC&lang=en",
                "/public/role-models/" + id,
                "/api/v1/public/role-models?limit=200",
                "/api/v1/public/role-models/" + id)) {
            mvc.perform(get(java.net.URI.create(path)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Đặng Thị Gương")))
                    .andExpect(content().string(not(containsString(SECRET))))
                    .andExpect(content().string(not(containsString("RMP_"))))
                    .andExpect(content().string(not(containsString("/attachments/"))));
        }
        var told = everybody.get("/public/role-models/" + id).ok();
        assertThat(told.propertyNames())
                .containsExactlyInAnyOrder("id", "name", "unit", "field", "headline", "story", "photos");
        assertThat(told.at("/photos/0").propertyNames()).containsExactlyInAnyOrder("number", "alt", "width", "height");
        for (var unknown : hidden) {
            assertThat(everybody.get("/public/role-models/" + unknown).status()).isEqualTo(404);
            assertThat(everybody
                            .get("/public/role-models/" + unknown + "/photos/1")
                            .status())
                    .isEqualTo(404);
            mvc.perform(get("/public/role-models/" + unknown))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(not(containsString(SECRET))));
        }
    }

    @Test
    void keepWhatWasTypedAndSayWhatIsWrong() throws Exception {
        var filled = multipart("/role-models")
                .param("id", Ids.next().toString())
                .param("unit", cases.units().code("DEPARTMENT"))
                .param("headline", "Việc đã gõ")
                .param("photos[0].alt", "Ảnh chưa chọn tệp")
                .with(user(cases.units().username("CLERK", "DEPARTMENT")))
                .with(form);
        mvc.perform(filled)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Việc đã gõ")))
                .andExpect(content().string(containsString("Ảnh chưa chọn tệp")))
                .andExpect(content().string(containsString("name-error")));
    }

    @Test
    void sayWhatIsMissingFromACallOfAProgram() {
        var id = cases.proposed("Người gọi thiếu", Map.of());
        var clerk = cases.units().clerk("DEPARTMENT");
        assertThat(ProposedRoleModels.fields(clerk.put("/role-models/" + id, Map.of())))
                .containsExactly("roleModel");
        assertThat(ProposedRoleModels.fields(clerk.post("/role-models/" + id + "/nominations", Map.of())))
                .containsExactly("nomination");
        assertThat(ProposedRoleModels.fields(
                        clerk.post("/role-models", cases.body("Đơn vị lạ", Map.of("unit", "KHONG_CO")))))
                .containsExactly("unit");
    }

    @Test
    void proposeOnceHoweverOftenTheFormIsSent() throws Exception {
        var id = Ids.next();
        for (int sent = 0; sent < 2; sent++) {
            var filled = multipart("/role-models").param("id", id.toString());
            cases.body("Người gửi hai lần", Map.of()).forEach((name, value) -> filled.param(name, value.toString()));
            mvc.perform(filled.with(user(cases.units().username("CLERK", "DEPARTMENT")))
                            .with(form))
                    .andExpect(redirectedUrl("/role-models/" + id));
        }
        assertThat(jdbc.sql("select count(*) from thidua.role_model where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void beginANominationWithWhatIsTold() throws Exception {
        var id = cases.published("Người sẽ được khen", "publish", Map.of("code", "QN-77", "position", "Thợ điện"));
        var clerk = user(cases.units().username("CLERK", "DEPARTMENT"));

        mvc.perform(get("/role-models/" + id).with(clerk))
                .andExpect(content().string(containsString("/nominations/new?origin=role-model:" + id)));
        mvc.perform(get("/nominations/new?origin=role-model:" + id).with(clerk))
                .andExpect(content().string(containsString("campaign=none&amp;origin=role-model:" + id)));
        mvc.perform(get("/nominations/new?campaign=none&origin=role-model:" + id)
                        .with(clerk))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Người sẽ được khen\"")))
                .andExpect(content().string(containsString("value=\"QN-77\"")))
                .andExpect(content().string(containsString("tìm trả lại người mất")));
        mvc.perform(get("/nominations/new?campaign=none&origin=role-model:" + id)
                        .with(user(cases.units().username("CLERK", "SIBLING"))))
                .andExpect(status().isForbidden());
        mvc.perform(get("/nominations/new?campaign=none&origin=nothing:" + id).with(clerk))
                .andExpect(status().isNotFound());

        var nomination = UUID.randomUUID();
        mvc.perform(post("/nominations/new")
                        .param("campaign", "none")
                        .param("id", nomination.toString())
                        .param("origin", "role-model:" + id)
                        .param("data.unit", cases.units().code("DEPARTMENT"))
                        .param("data.award", "GIAY_KHEN_CA_NHAN")
                        .param("data.name", "Người sẽ được khen")
                        .param("data.from", "2026-03-01")
                        .param("data.to", "2026-03-01")
                        .param("data.achievement", "Trả lại chiếc ví.")
                        .with(clerk)
                        .with(form))
                .andExpect(redirectedUrl("/nominations/" + nomination));
        mvc.perform(get("/nominations/" + nomination + "/role-models").with(clerk))
                .andExpect(content().string(containsString("/role-models/" + id)));
        mvc.perform(get("/nominations/" + nomination + "/role-models")
                        .with(clerk)
                        .header("HX-Request", "true"))
                .andExpect(content().string(containsString("Người sẽ được khen")));
        mvc.perform(get("/role-models/" + id).with(clerk))
                .andExpect(content().string(containsString("/nominations/" + nomination)));
    }

    @Test
    void sayInTheHistoryWhereItStoodInTheReadersWords() throws Exception {
        var id = withdrawn("Người có nhật ký");
        mvc.perform(get("/audit/cases/roleModel/" + id).with(user(cases.units().username("CLERK", "DEPARTMENT"))))
                .andExpect(content().string(containsString("Chờ duyệt công bố")))
                .andExpect(content().string(not(containsString("APPROVAL"))));
        mvc.perform(get("/search?q=nguoi co nhat ky").with(user(cases.units().username("CLERK", "DEPARTMENT"))))
                .andExpect(content().string(containsString("/role-models/" + id)));
    }

    private String withdrawn(String name) {
        var id = cases.published(name, "publish", Map.of());
        cases.units()
                .clerk("OFFICE")
                .post("/role-models/" + id + "/withdraw", Map.of("reason", "Có đơn phản ánh."))
                .ok();
        return id;
    }

    private String takenBack(String name) {
        var id = cases.published(name, "publish", Map.of());
        cases.units()
                .clerk("DEPARTMENT")
                .post("/role-models/" + id + "/consent", Map.of("given", false))
                .ok();
        return id;
    }

    /** Something to leak in every text that no rule of the table binds to a list or to another table. */
    private void fillWithSecrets(String id) {
        var free = jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'thidua' and table_name = 'role_model' and data_type = 'text'
                          and is_generated = 'NEVER'
                          and column_name not in ('kind', 'subject', 'status', 'field')
                          and column_name not like '%unit%'
                        """).query(String.class).list();
        assertThat(free).containsAll(TOLD).contains("position", "code", "consent_note", "proposed_by", "published_by");
        free.stream().filter(column -> !TOLD.contains(column)).forEach(column -> jdbc.sql(
                        "update thidua.role_model set " + column + " = ? where id = ?")
                .params(SECRET + "-" + column, UUID.fromString(id))
                .update());
        jdbc.sql("update thidua.attachment set name = ?, uploaded_by_name = ? where case_id = ?")
                .params(SECRET + ".png", SECRET, id)
                .update();
    }
}
