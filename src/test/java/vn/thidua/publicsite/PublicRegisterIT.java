package vn.thidua.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.award.RegisterSearch;
import vn.thidua.security.Visitor;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.support.ApiClient;
import vn.thidua.support.AwardedPeople;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.Statements;

/** What everybody reads: what was published, in the words of the decision, and nothing else that is known of anybody. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicRegisterIT {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @LocalServerPort
    int port;

    /** Tells the day of the offices, which begins seven hours before that of many a machine. */
    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    PublicRegister register;

    private AwardedPeople people;
    private ApiClient everybody;

    @BeforeAll
    void organization() {
        people = AwardedPeople.begin(port, "PUB", jdbc, passwords);
        everybody = ApiClient.stranger(port);
    }

    @Test
    void showsNothingUntilTheOfficePublishesAndNothingAfterItWasTakenDown() {
        var paper = people.decided("Trần Thị Công Khai", "Lê Văn Công Khai");
        var path = "/papers/" + paper + "/publication";
        assertThat(found("cong khai")).isZero();
        assertThat(people.office().get(path).status()).isEqualTo(404);

        assertThat(people.stranger().post(path).status()).isEqualTo(404);
        assertThat(people.units().clerk("DEPARTMENT").post(path).status()).isEqualTo(403);
        assertThat(people.units().approver("COMMAND").post(path).status()).isEqualTo(403);
        assertThat(everybody.post(path).status()).isEqualTo(401);
        var published = people.office().post(path).ok();
        assertThat(people.office().post(path).status()).as("second click").isEqualTo(409);
        assertThat(found("cong khai")).isEqualTo(2);
        var address = "/public/decisions/" + published.get("decision").asString();
        var list = everybody.get(address + "/awards").ok().get("items");
        assertThat(list)
                .extracting(one -> one.get("name").asString())
                .containsExactly("Trần Thị Công Khai", "Lê Văn Công Khai");
        assertThat(everybody.get(address).ok().get("names").asInt()).isEqualTo(2);

        assertThat(people.office().post(path + "/take-down", Map.of()).status()).isEqualTo(400);
        people.office()
                .post(path + "/take-down", Map.of("reason", "Có khiếu nại đang xem xét."))
                .ok();
        assertThat(people.office()
                        .post(path + "/take-down", Map.of("reason", "Lần nữa."))
                        .status())
                .isEqualTo(409);
        assertThat(found("cong khai")).isZero();
        assertThat(everybody.get(address).status()).isEqualTo(404);
        assertThat(new Visitor(port).get(address).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/public/decisions/khong-co").statusCode())
                .isEqualTo(404);
        var history =
                people.office().get("/cases/paper/" + paper + "/history").ok().toString();
        assertThat(history).contains("published", "takenDown", "Có khiếu nại đang xem xét.");

        people.office().post(path).ok();
        assertThat(everybody.get(address).ok().get("names").asInt()).isEqualTo(2);
    }

    @Test
    void saysNothingBeyondWhatADecisionSays() {
        var paper = people.decided("Phạm Thị Kín");
        fillWithSecrets(UUID.fromString(paper));
        var published = people.office()
                .post("/papers/" + paper + "/publication")
                .ok()
                .get("decision")
                .asString();
        var code = jdbc.sql("select code from thidua.issued_document where case_type = 'paper' and case_id = ?")
                .param(paper)
                .query(String.class)
                .single();

        var shown = new StringBuilder();
        for (var path : List.of(
                "/public",
                "/public/awards?q=pham+thi+kin",
                "/public/awards?q=pham+thi+kin&lang=en",
                "/public/decisions",
                "/public/decisions/" + published,
                "/verify/" + code,
                "/api/v1/public/awards?q=pham+thi+kin",
                "/api/v1/public/decisions?unit=" + people.units().code("COMMAND"),
                "/api/v1/public/decisions/" + published,
                "/api/v1/public/decisions/" + published + "/awards")) {
            var answer = new Visitor(port).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContainIgnoringCase("bimat");
            assertThat(answer.body()).as(path).doesNotContain("clerk.pub_", "approver.pub_", "Dũng cảm cứu người");
            shown.append(answer.body());
        }
        assertThat(shown).contains("Phạm Thị Kín", "Nhân viên kỹ thuật", "/verify/" + code, "/public/decisions/");
        var ids = ID.matcher(shown).results().map(found -> found.group()).collect(Collectors.toSet());
        assertThat(ids)
                .as("ids")
                .isSubsetOf(jdbc.sql("select id::text from thidua.public_decision")
                        .query(String.class)
                        .list());
        for (var hidden : List.of("bimat-so", "bimat", people.units().code("DEPARTMENT"))) {
            assertThat(found(hidden)).as("found by " + hidden).isZero();
        }
    }

    /** Something to leak in every column beside those that a decision publishes. */
    private void fillWithSecrets(UUID paper) {
        jdbc.sql("""
                        update thidua.register_entry set campaign_id = null, campaign_title = null, recipient_code = 'BIMAT-SO',
                            authority_name = 'BIMAT người ký' where paper_id = ?
                        """).param(paper).update();
        jdbc.sql("""
                        update thidua.paper set drafting_desk = 'CLERK@BIMAT', grounds = '["BIMAT căn cứ"]', recipients = '["BIMAT nơi nhận"]',
                            addressee = 'BIMAT kính gửi', place = 'BIMAT nơi', signer_title = 'BIMAT chức', created_by = 'BIMAT người soạn',
                            signed_by_name = 'BIMAT người ký', returned_because = 'BIMAT trả lại' where id = ?
                        """).param(paper).update();
        jdbc.sql("""
                        update thidua.paper_item set appraised_by = 'BIMAT', appraisal_note = 'BIMAT thẩm định' where paper_id = ?
                        """).param(paper).update();
    }

    @Test
    void marksWhatWasAnnulledSince() {
        var paper = people.decided("Hồ Thị Hủy Bỏ");
        people.office().post("/papers/" + paper + "/publication").ok();
        jdbc.sql("""
                        update thidua.register_entry set revocation_id = gen_random_uuid(), revoked_on = date '2026-11-20',
                            revoked_by_decision = '77/QĐ-HB', revoked_by_authority = 'Bộ Tư lệnh' where paper_id = ?
                        """).param(UUID.fromString(paper)).update();

        var one = everybody.get("/public/awards?q=huy+bo").ok().get("items").get(0);
        assertThat(one.get("revoked").get("number").asString()).isEqualTo("77/QĐ-HB");
        assertThat(new Visitor(port).get("/public/awards?q=huy+bo").body())
                .contains("Đã hủy bỏ theo Quyết định số 77/QĐ-HB ngày 20/11/2026");
    }

    @Test
    void findsByTheBeginningsOfWordsAndByFilters() {
        var paper = people.decided("Đỗ Thanh Hương Giang");
        people.office().post("/papers/" + paper + "/publication").ok();

        for (var text : List.of("do", "huong+giang", "Đỗ+Thanh", "thanh++huo", "DO+THANH+HUONG+GIANG")) {
            assertThat(names("q=" + text)).as(text).contains("Đỗ Thanh Hương Giang");
        }
        for (var text : List.of("anh+huong+gian", "iang", "%25", "_o")) {
            assertThat(names("q=" + text)).as(text).doesNotContain("Đỗ Thanh Hương Giang");
        }
        var year = LocalDate.now(clock).getYear();
        var here = "q=huong+giang&unit=" + people.units().code("DEPARTMENT");
        assertThat(names(here + "&award=GIAY_KHEN_CA_NHAN&year=" + year)).hasSize(1);
        assertThat(names(here + "&award=GIAY_KHEN_TAP_THE")).isEmpty();
        assertThat(names(here + "&year=" + (year - 1))).isEmpty();
        assertThat(names("q=huong+giang&unit=" + people.units().code("COMMAND")))
                .hasSize(1);
        assertThat(names("q=huong+giang&unit=" + people.units().code("SIBLING")))
                .isEmpty();
        assertThat(everybody.get("/public/awards?year=x&limit=0").status()).isEqualTo(400);
        assertThat(new Visitor(port).get("/public/awards?year=x").statusCode()).isEqualTo(400);
    }

    @Test
    void turnsPagesWithAsManyStatementsForManyRowsAsForOne() throws Exception {
        var paper = people.decided("Ngô Trang Một", "Ngô Trang Hai", "Ngô Trang Ba");
        people.office().post("/papers/" + paper + "/publication").ok();

        var one = search("ngo trang", null, 1);
        var two = search("ngo trang", one.next(), 2);
        assertThat(one.items()).extracting(PublicAward::name).containsExactly("Ngô Trang Một");
        assertThat(two.items()).extracting(PublicAward::name).containsExactly("Ngô Trang Hai", "Ngô Trang Ba");
        assertThat(two.next()).isNull();
        assertThat(Statements.during(() -> search("ngo trang", null, 3)))
                .hasSameSizeAs(Statements.during(() -> search("ngo trang", null, 1)));
        assertThat(everybody.get("/public/awards?cursor=AAAA").status()).isEqualTo(400);
        var beyondAllCalendars = Cursor.of("+5874898-01-01", UUID.randomUUID());
        assertThat(everybody
                        .get("/public/decisions?cursor=" + beyondAllCalendars)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void publishesByItselfWhereTheRulesSaySo() {
        var admin = people.units().api("admin");
        admin.post(
                        "/admin/tables/public-pages",
                        Map.of(
                                "values",
                                Map.of("unit", people.units().code("OFFICE"), "automatic", true, "listed", false),
                                "validFrom",
                                LocalDate.now(clock).toString(),
                                "legalSource",
                                "Quy chế công khai",
                                "status",
                                "PRACTICE"))
                .ok();
        people.decided("Võ Chưa Tự Động");
        assertThat(found("vo chua tu dong")).isZero();

        var own = AwardedPeople.begin(port, "PUA", jdbc, passwords);
        own.units()
                .api("admin")
                .post(
                        "/admin/tables/public-pages",
                        Map.of(
                                "values",
                                Map.of("unit", own.units().code("COMMAND"), "automatic", true, "listed", false),
                                "validFrom",
                                LocalDate.now(clock).toString(),
                                "legalSource",
                                "Quy chế công khai",
                                "status",
                                "PRACTICE"))
                .ok();
        own.decided("Võ Đã Tự Động");
        assertThat(found("vo da tu dong")).isEqualTo(1);
    }

    @Test
    void onlySignedDecisionsArePublished() {
        people.decided("Chỉ Để Có Tờ Trình");
        var letter = jdbc.sql("select id::text from thidua.paper where unit_code = ? and kind = 'SUBMISSION_LETTER'")
                .param(people.units().code("DEPARTMENT"))
                .query(String.class)
                .list();
        var answer = people.units().clerk("DEPARTMENT").post("/papers/" + letter.get(0) + "/publication");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("publicsite.refusal.notADecision");
    }

    private Page<PublicAward> search(String text, String cursor, int limit) {
        return register.awards(new RegisterSearch(text, null, null, null, cursor, limit));
    }

    private int found(String text) {
        return names("q=" + text.replace(" ", "+")).size();
    }

    private List<String> names(String query) {
        return everybody
                .get("/public/awards?" + query)
                .ok()
                .get("items")
                .valueStream()
                .map(one -> one.get("name").asString())
                .toList();
    }
}
