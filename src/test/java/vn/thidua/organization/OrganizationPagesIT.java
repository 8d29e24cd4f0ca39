package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.security.Visitor;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;
import vn.thidua.support.ApiClient;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.Statements;

@IntegrationTest
class OrganizationPagesIT {

    private static final String PASSWORD = "org-pages";
    private static final Actor IMPORTER = new Actor(
            new UUID(0, 3), "importer", "Quản trị", Set.of(new Desk(Role.ADMIN, Desk.EVERYWHERE)), "127.0.0.1");
    private static final String UNITS = "code,name_vi,parent_code,echelon,kind,former_name,member_of_cluster\n";
    private static final String PEOPLE = "username,display_name,role,unit_code,valid_from,valid_to,password\n";

    @Autowired
    WebApplicationContext context;

    @LocalServerPort
    int port;

    @Autowired
    OrganizationImport imports;

    @Autowired
    Desks desks;

    @BeforeEach
    void someOrganisation() {
        imports.importUnits(
                stream(UNITS + "OP_TOP,Bộ Khen thưởng,,MINISTRY,AGENCY,,\n"
                        + "OP_CLUSTER,Cụm số 9,OP_TOP,MINISTRY,CLUSTER,,\n"
                        + "OP_SUB,<b>Phòng</b> Đo lường,OP_TOP,DEPARTMENT,UNIT,Phòng Thước:2020-01-31,OP_CLUSTER:HEAD:2024\n"
                        + "OP_LOW,Tổ một,OP_SUB,SECTION,UNIT,,\n"),
                IMPORTER);
        imports.importPeople(
                stream(PEOPLE
                        + "op.admin,Quản trị OP,ADMIN,,2020-01-01,,%s\n".formatted(PASSWORD)
                        + "op.clerk,Chuyên viên OP,CLERK,OP_SUB,2020-01-01,,%s\n".formatted(PASSWORD)),
                IMPORTER);
    }

    @Test
    void opensTheTreeByPlainLinks() {
        var clerk = signedIn("op.clerk");
        assertThat(clerk.get("/organization").body()).contains("OP_TOP").doesNotContain("OP_SUB");
        assertThat(clerk.get("/organization?open=OP_SUB").body())
                .contains("OP_LOW", "Chuyên viên OP", "&lt;b&gt;Phòng&lt;/b&gt; Đo lường")
                .doesNotContain("<b>Phòng</b>");
        assertThat(clerk.get("/organization?open=OP_NONE").statusCode()).isEqualTo(200);
    }

    @Test
    void findsUnitsWithoutAccentsAlsoByWhatTheyWereCalled() {
        var clerk = signedIn("op.clerk");
        assertThat(clerk.get("/organization?q=do+luong").body())
                .contains("OP_SUB")
                .doesNotContain("OP_LOW");
        assertThat(clerk.get("/organization?q=PHONG+thuoc").body()).contains("OP_SUB");
        assertThat(clerk.get("/organization?q=100%25").body()).doesNotContain("OP_SUB");
    }

    @Test
    void showsAUnitWithItsFormerNamesAndClusters() {
        var page = signedIn("op.clerk").get("/organization/OP_SUB").body();
        assertThat(page).contains("Phòng Thước", "31/01/2020", "OP_CLUSTER", "OP_LOW", "Chuyên viên OP");
        assertThat(signedIn("op.clerk").get("/organization/OP_CLUSTER").body()).contains("Đo lường", "2024");
        assertThat(signedIn("op.clerk").get("/organization/OP_NONE").statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsAccountsAndImportsFromEverybodyElse() {
        var clerk = signedIn("op.clerk");
        for (var path : new String[] {"/people", "/people/new", "/admin", "/people/" + id("op.admin")}) {
            assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(403);
        }
        var token = Visitor.token(clerk.get("/organization"));
        var refused = clerk.post("/people", Map.of("_csrf", token, "username", "op.intruder", "displayName", "Kẻ lạ"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(desks.actor("op.intruder", null)).isEmpty();
        assertThat(api("op.clerk").postCsv("/admin/units/import", UNITS).status())
                .isEqualTo(403);
        assertThat(ApiClient.stranger(port)
                        .postCsv("/admin/units/import", UNITS)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void opensAnAccountSeatsItAndClosesIt() {
        var admin = signedIn("op.admin");
        var token = Visitor.token(admin.get("/people/new"));
        var name = "op.new" + System.nanoTime();
        var typed = admin.post("/people", Map.of("_csrf", token, "username", "Op New", "displayName", "Người mới"));
        assertThat(typed.statusCode()).isEqualTo(400);
        assertThat(typed.body()).contains("Op New", "Người mới", "field-error");

        var made = admin.post("/people", Map.of("_csrf", token, "username", name, "displayName", "Người mới"));
        assertThat(made.statusCode()).isEqualTo(200);
        var password = found("class=\"password\">([^<]+)<", made.body());
        assertThat(api(name, password).get("/me").status())
                .as("without a desk nobody signs in")
                .isEqualTo(401);

        var person = "/people/" + id(name);
        admin.post(person + "/desks", Map.of("_csrf", token, "role", "CLERK", "unit", "OP_LOW", "from", "", "to", ""));
        assertThat(desks.actor(name, null).orElseThrow().desks()).containsExactly(Desk.clerk("OP_LOW"));
        var again = admin.post(
                person + "/desks", Map.of("_csrf", token, "role", "CLERK", "unit", "OP_LOW", "from", "2031-13-01"));
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(api(name, password)
                        .get("/me")
                        .ok()
                        .get("desks")
                        .get(0)
                        .get("unit")
                        .get("code")
                        .asString())
                .isEqualTo("OP_LOW");

        admin.post(person + "/disable", Map.of("_csrf", token));
        assertThat(api(name, password).get("/me").status()).isEqualTo(401);
    }

    @Test
    void keepsTheLastAdministratorFromLockingEverybodyOut() {
        var admin = signedIn("op.admin");
        var token = Visitor.token(admin.get("/people/new"));
        assertThat(admin.post("/people/" + id("op.admin") + "/disable", Map.of("_csrf", token))
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void answersProgramsWithEveryBadLine() {
        var answer = api("op.admin")
                .postCsv("/admin/units/import", "code,name_vi,parent_code,echelon,kind\nOP_X,Tên,OP_NONE,UNIT,UNIT\n");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo("line 2, parent_code");
        assertThat(answer.json().get("errors").get(0).get("message").asString()).contains("OP_NONE");
        var done = api("op.admin")
                .postCsv("/admin/units/import", "code,name_vi,parent_code,echelon,kind\nOP_Y,Tên,OP_TOP,UNIT,UNIT\n")
                .ok();
        assertThat(done.get("imported").asInt()).isEqualTo(1);
        assertThat(done.get("changed").asInt()).isZero();
        assertThat(api("op.admin")
                        .postCsv(
                                "/admin/units/import",
                                "code,name_vi,echelon,kind,authorities\nOP_Z,Tên,UNIT,UNIT,HEAD@OF CLERK@OP_TOP\n")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void asksTheDatabaseNoMoreForThreeRowsThanForOne() throws Exception {
        imports.importUnits(
                stream(UNITS + "OP_ONE,Một,,UNIT,UNIT,,\nOP_ONE_1,Lá,OP_ONE,UNIT,UNIT,,\nOP_THREE,Ba,,UNIT,UNIT,,\n"
                        + "OP_THREE_1,Lá,OP_THREE,UNIT,UNIT,,\nOP_THREE_2,Lá,OP_THREE,UNIT,UNIT,,\n"
                        + "OP_THREE_3,Lá,OP_THREE,UNIT,UNIT,,\n"),
                IMPORTER);
        imports.importPeople(
                stream(PEOPLE + "op.one,Một,CLERK,OP_ONE,,,\nop.three.1,Ba,CLERK,OP_THREE,,,\n"
                        + "op.three.2,Ba,APPROVER,OP_THREE,,,\nop.three.3,Ba,MANAGER,OP_THREE,,,\n"),
                IMPORTER);
        assertThat(statements("/organization?open=OP_THREE")).isEqualTo(statements("/organization?open=OP_ONE"));
        assertThat(statements("/organization/OP_THREE")).isEqualTo(statements("/organization/OP_ONE"));
        assertThat(statements("/organization?q=op_three")).isEqualTo(statements("/organization?q=op_one"));
        assertThat(statements("/people?unit=OP_THREE")).isEqualTo(statements("/people?unit=OP_ONE"));
    }

    /** How many statements the page takes; asked twice, because the first time fills what is kept in memory. */
    private int statements(String path) throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var page = get(URI.create(path)).with(user("op.admin"));
        mvc.perform(page).andExpect(status().isOk());
        var asked = Statements.during(() -> mvc.perform(page));
        assertThat(asked).as(path).isNotEmpty();
        return asked.size();
    }

    private Visitor signedIn(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, PASSWORD);
        return visitor;
    }

    private ApiClient api(String username) {
        return api(username, PASSWORD);
    }

    private ApiClient api(String username, String password) {
        return ApiClient.as(port, username, password);
    }

    private UUID id(String username) {
        return desks.actor(username, null).orElseThrow().personId();
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static ByteArrayInputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }
}
