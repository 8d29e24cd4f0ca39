package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Ids;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.Reason;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Lists of nominees before the conditions of their awards: what is stated, what the register knows, all lines at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportEligibilityIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";
    private static final String FIGHTER = "CHIEN_SI_THI_DUA_CO_SO";
    private static final String COLLECTIVE = "TAP_THE_LAO_DONG_XUAT_SAC";
    private static final String HEAD = "award,name,achievement,from,to,type,code,ratings,titles,initiatives,members,"
            + "member_titles,member_ratings,disciplined_members,ballot,confirmed\n";

    @Autowired
    NominationImport imports;

    @Autowired
    ImportTemplate template;

    @Autowired
    Desks desks;

    private TestOrganization units;

    @BeforeAll
    void organization() {
        units = organization("IEL")
                .unit("COMMAND", "Bộ Tư lệnh", "", "COMMAND", "UNIT", "ARMY_AS_DELEGATED")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create();
    }

    @Test
    void refusesALineWhoseConditionsAreNotMetWithNumbersAndArticle() {
        var stage = stage();
        var answer = send(
                stage,
                line(CERTIFICATE, "Người một", "2024 | EXCELLENT", "", "", ""),
                line(CERTIFICATE, "Người hai", "", "", "", ""),
                line(FIGHTER, "Người ba", "2024 | GOOD", "2024 | LAO_DONG_TIEN_TIEN | 9/QĐ", "", ""));

        assertThat(answer.path("good").asInt()).as(answer.toString()).isEqualTo(1);
        assertThat(answer.path("refused").asInt()).isEqualTo(2);
        // the conditions of today are over and hold on: what they refuse says so
        assertThat(codes(answer, 1, "problems"))
                .containsExactly("eligibility.line.RATING.missing", "eligibility.lapsedBy");
        var missing = answer.path("items").get(1).path("problems").get(0);
        assertThat(missing.path("message").asString()).contains("2024").contains("Hoàn thành tốt nhiệm vụ");
        assertThat(missing.path("legalSource").asString()).contains("Đ75");
        // of several that would do the whole is said, and each one with its own numbers
        assertThat(codes(answer, 2, "problems"))
                .startsWith("eligibility.line.ANY.NOT_MET", "eligibility.line.RATING.short")
                .contains("eligibility.line.INITIATIVE.short");
    }

    @Test
    void keepsWhatOnlyWarnsApart() {
        var answer = send(
                stage(),
                line(CERTIFICATE, "Người bốn", "2024 | EXCELLENT", "", "", ""),
                line(CERTIFICATE, "Người năm", "2024 | EXCELLENT", "", "", "X"),
                line(CERTIFICATE, "Người sáu", "2024 | EXCELLENT", "", "", "chưa biết"));

        assertThat(answer.path("good").asInt()).as(answer.toString()).isEqualTo(2);
        assertThat(answer.path("warned").asInt()).isEqualTo(1);
        assertThat(codes(answer, 0, "warnings")).containsExactly("eligibility.line.JUDGEMENT.open");
        assertThat(codes(answer, 1, "warnings")).isEmpty();
        assertThat(codes(answer, 2, "problems")).containsExactly("nomination.import.refusal.yesOrNo");
    }

    @Test
    void asksNothingFurtherOfALineThatMayNotBeNominatedAtAll() {
        var answer = send(stage(), line("BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN", "Người bảy", "", "", "", ""));

        assertThat(codes(answer, 0, "problems")).containsExactly("nomination.refusal.awardNotOffered");
    }

    @Test
    void keepsWhatIsWrongForReadersOfEveryLanguage() {
        var day = java.time.LocalDate.of(2024, 6, 10);
        var kept = List.of(
                ImportProblem.byRule(Reason.byLaw(
                        "Đ1",
                        "eligibility.line.RATING.missing",
                        "2024",
                        new org.springframework.context.support.DefaultMessageSourceResolvable(
                                "eligibility.ratingLevel.GOOD"),
                        new java.math.BigDecimal("0.70"),
                        7,
                        day)),
                ImportProblem.at(ImportColumn.BALLOT, "nomination.import.refusal.ballot", "chín"));
        var json = new ImportProblemJson();

        assertThat(json.read(json.write(kept))).isEqualTo(kept);
    }

    @Test
    void takesWhatOnlyCollectivesAreAskedFor() {
        var stage = stage();
        var good = COLLECTIVE + ",Tổ Điện,Tốt,2024-01-01,2024-12-31,MERIT,,2024 | EXCELLENT,,,10,"
                + "8 | LAO_DONG_TIEN_TIEN | 5/QĐ; 1 | CHIEN_SI_THI_DUA_CO_SO | 6/QĐ,8 | GOOD; 2 | EXCELLENT,0,9 | 9,x\n";
        var few = good.replace("Tổ Điện", "Tổ Nước").replace("8 | LAO", "6 | LAO");
        var answer = send(stage, good, few, good.replace("Tổ Điện", "Tổ Máy").replace(",9 | 9,", ",chín,"));

        assertThat(codes(answer, 0, "problems")).as(answer.toString()).isEmpty();
        assertThat(codes(answer, 0, "warnings")).isEmpty();
        assertThat(codes(answer, 1, "problems")).contains("eligibility.line.MEMBERS_WITH_TITLE.short");
        assertThat(answer.path("items")
                        .get(1)
                        .path("problems")
                        .get(0)
                        .path("message")
                        .asString())
                .contains("70")
                .contains("60");
        assertThat(codes(answer, 2, "problems")).containsExactly("nomination.import.refusal.ballot");
    }

    @Test
    void knowsWhatTheRegisterHoldsOfEachOfThem() {
        var stage = stage();
        awarded(stage, "Người Đã Được Khen", "LAO_DONG_TIEN_TIEN", "21/QĐ-BTL");
        var answer = send(
                stage,
                line(FIGHTER, "Người chưa được khen", "2024 | EXCELLENT", "", "", "x"),
                line(FIGHTER, "NGƯỜI đã được khen", "2024 | EXCELLENT", "", "", "x"));

        assertThat(codes(answer, 0, "problems")).startsWith("eligibility.line.TITLE.short");
        assertThat(codes(answer, 1, "problems")).as(answer.toString()).isEmpty();
    }

    @Test
    void theTemplateOfACampaignAsksForWhatItsAwardsNeed() {
        var actor = desks.actor(units.username("CLERK", "DEPARTMENT"), null).orElseThrow();
        var language = Locale.forLanguageTag("vi");
        var few = NominationStage.open(jdbc, units.code("COMMAND"), units.code("DEPARTMENT"), List.of(CERTIFICATE));

        var small = new String(
                template.csv(new InCampaign(UUID.fromString(few.id())), actor, language), StandardCharsets.UTF_8);
        var large = new String(
                template.csv(new InCampaign(UUID.fromString(stage().id())), actor, language), StandardCharsets.UTF_8);

        assertThat(small).doesNotContain("member_titles").contains("ratings").contains("initiatives");
        assertThat(large).contains("member_titles", "member_ratings", "ballot", "confirmed");
        // what a filled template says is read again: its headings are known
        var heads =
                large.substring(large.lastIndexOf("\n", large.stripTrailing().length()) + 1);
        var list = SheetReader.read((heads.strip() + "\n,x\n").getBytes(StandardCharsets.UTF_8), 10);
        assertThat(imports.preview(list, few.id(), actor, lines -> {}).refused())
                .isEqualTo(1);
    }

    private NominationStage stage() {
        return NominationStage.open(
                jdbc,
                units.code("COMMAND"),
                units.code("DEPARTMENT"),
                List.of(CERTIFICATE, FIGHTER, COLLECTIVE, "LAO_DONG_TIEN_TIEN"));
    }

    private JsonNode send(NominationStage stage, String... lines) {
        return units.clerk("DEPARTMENT")
                .postFile(
                        "/nominations/import?preview=true&campaign=" + stage.id(),
                        "ds.csv",
                        (HEAD + String.join("", lines)).getBytes(StandardCharsets.UTF_8))
                .ok();
    }

    private static String line(
            String award, String name, String ratings, String titles, String initiatives, String confirmed) {
        return "%s,%s,Tốt,2024-06-10,2024-09-10,MOVEMENT,,%s,%s,%s,,,,,,%s\n"
                .formatted(award, name, ratings, titles, initiatives, confirmed);
    }

    private static List<String> codes(JsonNode answer, int line, String kind) {
        return answer.path("items")
                .get(line)
                .path(kind)
                .valueStream()
                .map(problem -> problem.path("code").asString())
                .toList();
    }

    /** Puts an award into the register as a decision does. */
    private void awarded(NominationStage stage, String name, String award, String decision) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into thidua.nomination (id, campaign_id, unit_code, award_code, type, recipient_kind,
                            recipient_name, period_from, period_to, achievement, facts, status, since, created_at)
                        values (:id, cast(:campaign as uuid), :unit, :award, 'MERIT', 'INDIVIDUAL', :name, '2024-01-01',
                            '2024-12-31', 'Tốt', '{}', 'AWARDED', now(), now())
                        """)
                .param("id", id)
                .param("campaign", stage.id())
                .param("unit", units.code("DEPARTMENT"))
                .param("award", award)
                .param("name", name)
                .update();
        jdbc.sql("""
                        insert into thidua.register_entry (id, nomination_id, recipient_kind, recipient_name, unit_code,
                            unit_name, award_code, award_name, campaign_id, campaign_title, decision_number,
                            decision_date, authority_name, period_from, period_to, entered_at)
                        select :id, id, recipient_kind, recipient_name, unit_code, unit_code, award_code, award_code,
                            campaign_id, '', :decision, '2024-12-31', '', period_from, period_to, now()
                        from thidua.nomination where id = :nomination
                        """)
                .param("id", Ids.next())
                .param("nomination", id)
                .param("decision", decision)
                .update();
    }
}
