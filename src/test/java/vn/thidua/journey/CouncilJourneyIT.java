package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.organization.Desks;
import vn.thidua.security.Visitor;
import vn.thidua.signature.SignerKeys;
import vn.thidua.signature.TestKeys;
import vn.thidua.support.ApiClient;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.SignedPdf;
import vn.thidua.support.TestCouncil;
import vn.thidua.support.TestOrganization;

/** A council that meets in the system: from what waits to the minutes, and every nomination by its own result. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilJourneyIT extends OrganizationTest {

    /** Decided by the ministry, nine tenths of all members. */
    private static final String FIGHTER = "CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH";

    @Autowired
    Desks desks;

    @Autowired
    SignerKeys keys;

    @Autowired
    IssuedDocuments issued;

    @Autowired
    Clock clock;

    private TestOrganization units;
    private CampaignWalk walk;
    private TestCouncil council;

    @BeforeAll
    void councilOfTheBoard() {
        units = organization("CNC")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "BOARD", "DEPARTMENT", "UNIT", "")
                .unit("ELSEWHERE", "Đơn vị khác", "", "DEPARTMENT", "UNIT", "")
                .create();
        walk = new CampaignWalk(units, "BOARD");
        walk.launch(walk.plan("Phong trào toàn ngành", List.of("DEPARTMENT"), List.of(FIGHTER)));
        walk.pledge("DEPARTMENT");
        walk.review("DEPARTMENT");
        walk.rank();
        council = TestCouncil.of(units, "BOARD", 10);
    }

    @Test
    void decidesByASecretBallotAndMovesEveryNominationByItsOwnResult() throws Exception {
        var carried = inCouncil("Người đạt");
        var again = inCouncil("Người phải bỏ phiếu lại");
        var related = inCouncil("Người có liên quan");
        var left = inCouncil("Người rút đề nghị");
        assertThat(units.clerk("BOARD")
                        .get("/tasks?task=userTask_recordCouncilResult")
                        .ok()
                        .get("items"))
                .isEmpty();

        String session = council.convene("Phiên kín", true, Map.of());
        assertThat(council.member(2)
                        .get("/council/sessions/" + session + "/ballot")
                        .status())
                .isEqualTo(409);
        council.act(council.chair(), "userTask_confirmSession", session, "return", "Dời sang chiều", Map.of())
                .ok();
        council.act(council.secretary(), "userTask_reviseSession", session, "submit", null, Map.of())
                .ok();
        council.act(council.chair(), "userTask_confirmSession", session, "confirm", null, Map.of())
                .ok();

        strangersLearnNothing(session);
        membersFindTheirBallot();
        var interest = Map.of(
                "item",
                council.items(session).get("Người có liên quan").get("id").asString(),
                "reason",
                "Anh em ruột");
        council.member(3)
                .post("/council/sessions/" + session + "/recusals", interest)
                .ok();
        for (int member = 1; member <= 8; member++) {
            council.vote(session, member, member <= 2 ? Map.of("Người phải bỏ phiếu lại", "REJECT") : Map.of());
        }
        assertThat(council.cast(session, council.member(1), Map.of()).status()).isEqualTo(409);
        assertThat(council.member(1).get("/council/ballots").ok().get("items")).isEmpty();
        enterWrittenOpinion(session, 9);
        var open = council.read(session);
        assertThat(open.get("turnout").asInt()).isEqualTo(9);
        open.get("items").forEach(item -> assertThat(item.get("vote").isNull()).isTrue());
        assertThat(council.chair()
                        .get("/council/sessions/" + session + "/votes")
                        .ok()
                        .get("items"))
                .isEmpty();
        var unmarked =
                council.secretary().post("/council/sessions/" + session + "/ballot/cast", Map.of("choices", Map.of()));
        assertThat(unmarked.status()).isEqualTo(422);
        assertThat(unmarked.json().get("reasons").get(0).get("code").asString()).isEqualTo("council.refusal.unmarked");
        council.vote(session, 10, Map.of());
        assertThat(council.close(session, 1, 9).status()).isEqualTo(400);
        council.close(session, 9).ok();

        var counted = council.items(session);
        assertThat(outcome(counted, "Người đạt")).isEqualTo("CARRIED 10/10");
        assertThat(outcome(counted, "Người phải bỏ phiếu lại")).isEqualTo("NOT_CARRIED 8/10");
        assertThat(outcome(counted, "Người có liên quan")).isEqualTo("CARRIED 9/10");
        council.act(
                        council.chair(),
                        "userTask_concludeBallot",
                        session,
                        "repeat",
                        null,
                        Map.of(
                                "again",
                                List.of(counted.get("Người phải bỏ phiếu lại")
                                        .get("id")
                                        .asString())))
                .ok();
        for (int member = 1; member <= 9; member++) {
            council.vote(session, member, Map.of());
        }
        council.close(session, 10).ok();
        assertThat(outcome(council.items(session), "Người phải bỏ phiếu lại")).isEqualTo("CARRIED 9/10");
        units.clerk("DEPARTMENT")
                .post("/nominations/" + left + "/withdraw", Map.of("reason", "Chuyển công tác"))
                .ok();
        council.conclude(session);

        assertThat(Stream.of(carried, again, related, left).map(this::status))
                .containsExactly("WAITING_FOR_PAPER", "WAITING_FOR_PAPER", "WAITING_FOR_PAPER", "WITHDRAWN");
        assertThat(council.items(session)
                        .get("Người rút đề nghị")
                        .get("outcome")
                        .asString())
                .isEqualTo("LEFT");
        var vote = units.clerk("BOARD")
                .get("/nominations/" + related + "/appraisal")
                .ok()
                .get("votes")
                .get(0);
        assertThat(vote.get("session").asString()).isEqualTo(session);
        assertThat(vote.get("recused").asInt()).isEqualTo(1);
        walk.sign("BOARD", "DECISION", Map.of(), carried);
        assertThat(status(carried)).isEqualTo("AWARDED");
        minutesSayEverything(session);
        pagesShowIt(session);
    }

    @Test
    void givesTheLastPlaceByTheChairsVoteInAnOpenBallot() throws Exception {
        var first = inCouncil("Người ngang phiếu một");
        var second = inCouncil("Người ngang phiếu hai");
        var third = inCouncil("Người kém phiếu");
        String session = council.session("Phiên công khai", false, Map.of(FIGHTER, 1));
        for (int member = 1; member <= 10; member++) {
            council.vote(session, member, member == 1 ? Map.of("Người kém phiếu", "REJECT") : Map.of());
        }
        council.close(session).ok();

        var items = council.items(session);
        assertThat(outcome(items, "Người ngang phiếu một")).isEqualTo("TIED 10/10");
        assertThat(outcome(items, "Người kém phiếu")).isEqualTo("OVER_QUOTA 9/10");
        var none = council.act(
                council.chair(), "userTask_concludeBallot", session, "confirm", null, Map.of("places", List.of()));
        assertThat(none.status()).isEqualTo(400);
        var pick = items.get("Người ngang phiếu hai").get("id").asString();
        council.act(
                        council.chair(),
                        "userTask_concludeBallot",
                        session,
                        "confirm",
                        null,
                        Map.of("places", List.of(pick)))
                .ok();
        council.writeMinutes(session);
        signElectronically(session);
        council.awaitClosed(session);

        assertThat(Stream.of(first, second, third).map(this::status))
                .containsExactly("NOT_AWARDED", "WAITING_FOR_PAPER", "NOT_AWARDED");
        var votes = council.chair()
                .get("/council/sessions/" + session + "/votes")
                .ok()
                .get("items");
        assertThat(votes).hasSize(30);
        assertThat(votes)
                .allMatch(each ->
                        each.get("token").isNull() && !each.get("person").isNull());
    }

    @Test
    void letsCasesGoWhereItIsCalledOffOrTooFewCame() {
        var waits = inCouncil("Người chờ phiên sau");
        String called = council.session("Phiên bị hủy", false, Map.of());
        whoVotesOnNothingHasNoBallot(called, 3);
        assertThat(council.member(2)
                        .post("/council/sessions/" + called + "/cancel", Map.of("reason", "Bão"))
                        .status())
                .isEqualTo(403);
        council.chair()
                .post("/council/sessions/" + called + "/cancel", Map.of("reason", "Bão"))
                .ok();
        assertThat(council.member(2)
                        .get("/council/sessions/" + called + "/ballot")
                        .status())
                .isEqualTo(409);

        String session = council.session("Phiên vắng", false, Map.of());
        for (int member = 1; member <= 6; member++) {
            council.vote(session, member, Map.of());
        }
        council.close(session, 7, 8, 9, 10).ok();
        assertThat(outcome(council.items(session), "Người chờ phiên sau")).isEqualTo("NO_QUORUM 6/10");
        council.conclude(session);
        assertThat(status(waits)).isEqualTo("IN_COUNCIL");

        String last = council.session("Phiên đủ người", false, Map.of());
        for (int member = 1; member <= 9; member++) {
            council.vote(last, member, Map.of());
        }
        council.close(last, 10).ok();
        council.act(
                        council.secretary(),
                        "userTask_writeMinutes",
                        last,
                        "submit",
                        null,
                        Map.of("discussion", "Chủ tịch đi công tác."))
                .ok();
        signsForTheChair(last);
        assertThat(status(waits)).isEqualTo("WAITING_FOR_PAPER");
    }

    /** The first deputy, in the form KT. */
    private void signsForTheChair(String session) {
        var wish = new HashMap<String, Object>();
        wish.put("desk", "COUNCIL_CHAIR@" + units.code("BOARD"));
        wish.put("deputy", council.member(2).username());
        wish.put("form", "KT");
        wish.put("acts", List.of("COUNCIL"));
        wish.put("holderTitle", "Chủ tịch Hội đồng");
        wish.put("deputyTitle", "Phó Chủ tịch thứ nhất");
        wish.put("basis", "Phân công số 3/PC-BQL");
        wish.put("to", LocalDate.now().plusDays(20).toString());
        council.chair().post("/deputies", wish).ok();

        council.act(council.member(2), "userTask_signMinutes", session, "sign", null, Map.of())
                .ok();
        council.awaitClosed(session);
        try (var document = Loader.loadPDF(council.member(4).bytes("/council/sessions/" + session + "/minutes"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("KT. CHỦ TỊCH HỘI ĐỒNG", "PHÓ CHỦ TỊCH THỨ NHẤT", "Ủy viên 02");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void strangersLearnNothing(String session) {
        for (var stranger : List.of(units.clerk("ELSEWHERE"), units.clerk("DEPARTMENT"), units.manager("BOARD"))) {
            for (var path : List.of("", "/ballot", "/votes", "/minutes")) {
                assertThat(stranger.get("/council/sessions/" + session + path).status())
                        .as(stranger.username() + path)
                        .isEqualTo(404);
            }
            assertThat(stranger.post("/council/sessions/" + session + "/cancel", Map.of("reason", "x"))
                            .status())
                    .isEqualTo(404);
        }
        var page = new Visitor(port);
        page.signIn(units.username("CLERK", "ELSEWHERE"), TestOrganization.PASSWORD);
        assertThat(page.get("/council/" + session).statusCode()).isEqualTo(404);
        assertThat(page.get("/council/" + session + "/ballot").statusCode()).isEqualTo(404);
        assertThat(units.clerk("ELSEWHERE")
                        .get("/council/councils/" + council.id())
                        .status())
                .isEqualTo(404);
        assertThat(council.member(2)
                        .get("/council/waiting?unit=" + units.code("BOARD"))
                        .status())
                .isEqualTo(403);
    }

    /** The chair has a key and has chosen to sign with it always: without its password nothing is signed. */
    private void signElectronically(String session) throws Exception {
        var chair = desks.actor(council.chair().username(), null).orElseThrow();
        keys.store(TestKeys.pkcs12("CHAIR", "mat khau", clock.instant()), "mat khau", true, chair);
        for (Map<String, Object> wrong : List.of(Map.<String, Object>of(), Map.<String, Object>of("password", "sai"))) {
            var refused = council.sign(session, wrong);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("data.password");
        }
        council.sign(session, Map.of("password", "mat khau")).ok();
        keys.remove(chair);

        var minutes = council.chair().bytes("/council/sessions/" + session + "/minutes");
        assertThat(SignedPdf.signer(minutes)).isEqualTo("CN=CHAIR");
        assertThat(SignedPdf.isGood(minutes)).isTrue();
        assertThat(issued.of("councilSession", session).orElseThrow().signed()).isTrue();
    }

    private void whoVotesOnNothingHasNoBallot(String session, int number) {
        var member = council.member(number);
        assertThat(member.get("/council/ballots").ok().get("items").toString()).contains(session);
        council.items(session).values().forEach(item -> member.post(
                        "/council/sessions/" + session + "/recusals",
                        Map.of("item", item.get("id").asString(), "reason", "Vợ chồng"))
                .ok());
        assertThat(member.get("/council/ballots").ok().get("items").toString()).doesNotContain(session);
        var visitor = new Visitor(port);
        visitor.signIn(member.username(), TestOrganization.PASSWORD);
        var ballot = Jsoup.parse(visitor.get("/council/" + session + "/ballot").body());
        assertThat(ballot.select("main .flash").text()).contains("không có phiếu để nộp");
        assertThat(ballot.select("main button")).isEmpty();
    }

    /** A ballot is on no desk; whoever has one learns it on every page, and a manager above only that the chair has work. */
    private void membersFindTheirBallot() {
        assertThat(council.member(1).get("/council/ballots").ok().get("items")).hasSize(1);
        var member = new Visitor(port);
        member.signIn(council.member(1).username(), TestOrganization.PASSWORD);
        assertThat(Jsoup.parse(member.get("/").body())
                        .select("a.tile[href=/council]")
                        .text())
                .isEqualTo("Phiếu cần bỏ1");
        assertThat(member.get("/council").body()).contains("Phiếu đang chờ tôi", "/ballot");
        var manager = new Visitor(port);
        manager.signIn(units.username("MANAGER", "BOARD"), TestOrganization.PASSWORD);
        var tasks = Jsoup.parse(
                manager.get("/dashboard/tasks?process=council-session").body());
        assertThat(tasks.select("tbody th").text()).contains("Phiên kín");
        assertThat(tasks.select("tbody th a")).isEmpty();
    }

    private void enterWrittenOpinion(String session, int member) {
        ApiClient secretary = council.secretary();
        var choices = new HashMap<String, String>();
        council.items(session)
                .values()
                .forEach(item -> choices.put(item.get("id").asString(), "APPROVE"));
        var scan = secretary.upload("Công văn.pdf", "%PDF-1.4 công văn".getBytes(StandardCharsets.UTF_8));
        var body = new LinkedHashMap<String, Object>();
        body.put("person", council.personOf(member));
        body.put("choices", choices);
        body.put("scan", scan);
        assertThat(council.member(2)
                        .post("/council/sessions/" + session + "/written", body)
                        .status())
                .isEqualTo(403);
        secretary.post("/council/sessions/" + session + "/written", body).ok();
        assertThat(secretary
                        .post("/council/sessions/" + session + "/written", body)
                        .status())
                .isEqualTo(409);
    }

    private void minutesSayEverything(String session) throws Exception {
        byte[] pdf = council.member(4).bytes("/council/sessions/" + session + "/minutes");
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("BIÊN BẢN")
                    .contains("/BB-HĐTĐKT")
                    .contains("Tổng số thành viên Hội đồng: 10")
                    .contains("Vắng, có ý kiến bằng văn bản 01: Ủy viên 09")
                    .contains("10/10 = 100%")
                    .contains("9/10 = 90%")
                    .contains("(lần bỏ phiếu thứ hai)")
                    .contains("Ủy viên 03")
                    .contains("Anh em ruột")
                    .contains("Ủy viên 01");
        }
    }

    private void pagesShowIt(String session) {
        var page = new Visitor(port);
        page.signIn(council.member(2).username(), TestOrganization.PASSWORD);
        assertThat(page.get("/council").body()).contains("Phiên kín");
        var shown = page.get("/council/" + session);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Người đạt", "10/10", "Đã kết thúc");
        assertThat(page.get("/council/" + session + "/minutes").body()).contains("Anh em ruột");
        assertThat(page.get("/council/councils/" + council.id()).body()).contains("Ủy viên 10");
        assertThat(page.get("/council/" + session + "?lang=en").body()).contains("Closed");
    }

    private String inCouncil(String name) {
        var id = walk.nominate("DEPARTMENT", FIGHTER, name);
        walk.sign("DEPARTMENT", "SUBMISSION_LETTER", Map.of(), id);
        CampaignWalk.as(units.clerk("BOARD")).complete("userTask_appraise", walk.id(), name, "forward", null, Map.of());
        assertThat(status(id)).isEqualTo("IN_COUNCIL");
        return id;
    }

    private static String outcome(Map<String, tools.jackson.databind.JsonNode> items, String name) {
        var item = items.get(name);
        var vote = item.get("vote");
        return item.get("outcome").asString() + " " + vote.get("inFavour").asInt() + "/"
                + vote.get("members").asInt();
    }

    private String status(String nomination) {
        return walk.status(units.clerk("BOARD"), nomination);
    }
}
