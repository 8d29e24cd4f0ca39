package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.organization.Desks;
import vn.thidua.security.Visitor;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.Statements;
import vn.thidua.support.TestOrganization;

/** Units launch campaigns of their own that answer a higher one; the higher one's page adds them up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignAnswersIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";

    @Autowired
    CampaignAnswers answers;

    @Autowired
    Desks desks;

    private TestOrganization units;

    @BeforeAll
    void organization() {
        units = organization("ANS")
                .unit("TOP", "Bộ chủ quản", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("MID", "Bộ Tư lệnh", "TOP", "COMMAND", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("LEAF", "Phòng Kỹ thuật", "MID", "DEPARTMENT", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("TEAM", "Ban Cơ điện", "LEAF", "SECTION", "UNIT", "")
                .unit("ELSEWHERE", "Đơn vị khác", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .create();
    }

    @Test
    void addsUpWhatAnswersIt() {
        var top = launched("TOP", "MID", null);
        var mid = launched("MID", "LEAF", top);
        launched("LEAF", "TEAM", mid);

        var answers =
                units.clerk("TOP").get("/campaigns/" + top + "/answers").ok().get("items");

        assertThat(answers.size()).isEqualTo(1);
        var answer = answers.get(0);
        assertThat(answer.get("id").asString()).isEqualTo(mid);
        assertThat(answer.get("launchingUnit").asString()).isEqualTo(units.code("MID"));
        assertThat(answer.get("below").asInt()).isEqualTo(1);
        assertThat(answer.get("participants").asInt()).isEqualTo(2);
        assertThat(answer.get("done").asInt()).isZero();
        assertThat(answer.get("results").get("awards").asInt()).isZero();
        assertThat(units.clerk("ELSEWHERE")
                        .get("/campaigns/" + top + "/answers")
                        .status())
                .isEqualTo(404);
        assertThat(units.clerk("TEAM")
                        .get("/campaigns/" + mid + "/answers")
                        .ok()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void addsUpWhatBecameOfIt() {
        var top = launched("TOP", "MID", null);
        var mid = launched("MID", "LEAF", top);
        var low = launched("LEAF", "TEAM", mid);
        finished(mid, "80.5", 10, 8);
        finished(low, "90.5", 10, 12);
        nominated(mid, "AWARDED", true, false);
        nominated(low, "AWARDED", true, false);
        nominated(low, "AWARDED", true, true);
        nominated(low, "APPRAISAL", false, false);
        nominated(low, "DRAFT", false, false);
        nominated(low, "WITHDRAWN", false, false);

        var answer = units.clerk("TOP")
                .get("/campaigns/" + top + "/answers")
                .ok()
                .get("items")
                .get(0);

        assertThat(answer.get("points").decimalValue()).isEqualByComparingTo("85.5");
        var results = answer.get("results");
        assertThat(results.get("targets").asInt()).isEqualTo(2);
        assertThat(results.get("targetsMet").asInt())
                .as("12 of at least 10, and 8")
                .isEqualTo(1);
        assertThat(results.get("nominations").asInt()).isEqualTo(4);
        assertThat(results.get("awards").asInt())
                .as("one of three was annulled")
                .isEqualTo(2);
        var visitor = new Visitor(port);
        visitor.signIn(units.username("CLERK", "TOP"), TestOrganization.PASSWORD);
        assertThat(visitor.get("/campaigns/" + top).body()).contains("85,5", "1/2");
    }

    @Test
    void costsTheSameForOneAndForThree() throws Exception {
        var one = launched("TOP", "MID", null);
        launched("MID", "LEAF", one);
        var three = launched("TOP", "MID", null);
        for (int i = 0; i < 3; i++) {
            launched("MID", "LEAF", three);
        }

        var reader = desks.actor(units.username("CLERK", "TOP"), null).orElseThrow();

        assertThat(Statements.during(() -> answers.to(UUID.fromString(three), reader)))
                .hasSameSizeAs(Statements.during(() -> answers.to(UUID.fromString(one), reader)))
                .hasSize(4);
    }

    @Test
    void showsTheGoalsThatItAnswersToWhoMayKnowThem() {
        var top = launched("TOP", "MID", null);
        var mid = launched("MID", "LEAF", top);

        var reader = new Visitor(port);
        reader.signIn(units.username("CLERK", "LEAF"), TestOrganization.PASSWORD);
        assertThat(reader.get("/campaigns/" + mid).body()).contains("của phong trào cấp trên", "Phong trào của TOP");
        var stranger = new CampaignWalk(units, "ELSEWHERE");
        var plan = stranger.plan("Phong trào khác", List.of("ELSEWHERE"), List.of(CERTIFICATE));
        plan.put("parentCampaign", top);
        assertThat(units.clerk("ELSEWHERE").post("/campaigns", plan).status()).isEqualTo(400);
    }

    /** A unit of the campaign has its final review behind it: one target of at least so much, and what it reached. */
    private void finished(String campaign, String points, int planned, int achieved) {
        var part = jdbc.sql("""
                        update thidua.campaign_participation set status = 'DONE', final_points = :points
                        where campaign_id = :campaign returning id
                        """)
                .param("points", new BigDecimal(points))
                .param("campaign", UUID.fromString(campaign))
                .query(UUID.class)
                .single();
        var review = UUID.randomUUID();
        jdbc.sql("""
                        insert into thidua.review (id, participation_id, stage, campaign_id, unit_code, status, opened_at)
                        select :id, :part, 'FINAL', campaign_id, unit_code, 'VERIFIED', now()
                        from thidua.campaign_participation where id = :part
                        """).param("id", review).param("part", part).update();
        jdbc.sql("""
                        insert into thidua.review_version (review_id, number, content, scored)
                        values (:review, 1, cast(:content as jsonb), '{}')
                        """)
                .param("review", review)
                .param("content", """
                        {"progress": [{"content": "Nội dung", "target": {"name": "Chỉ tiêu", "value": %d,
                          "direction": "AT_LEAST"}, "achieved": %d}], "scores": [], "evidence": []}
                        """.formatted(planned, achieved))
                .update();
    }

    private void nominated(String campaign, String status, boolean entered, boolean revoked) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into thidua.nomination (id, campaign_id, unit_code, award_code, type, recipient_kind,
                            recipient_name, period_from, period_to, achievement, facts, status, since, created_at)
                        values (:id, :campaign, :unit, :award, 'MOVEMENT', 'INDIVIDUAL', :name, '2024-01-01', '2024-12-31',
                            'Tốt', '{}', :status, now(), now())
                        """)
                .param("id", id)
                .param("campaign", UUID.fromString(campaign))
                .param("unit", units.code("LEAF"))
                .param("award", CERTIFICATE)
                .param("name", id.toString())
                .param("status", status)
                .update();
        if (entered) {
            jdbc.sql("""
                            insert into thidua.register_entry (id, nomination_id, recipient_kind, recipient_name, unit_code,
                                unit_name, award_code, award_name, campaign_id, campaign_title, decision_number,
                                decision_date, authority_name, period_from, period_to, entered_at, revocation_id, revoked_on,
                                revoked_by_decision, revoked_by_authority)
                            values (:id, :id, 'INDIVIDUAL', 'Ai đó', :unit, 'Phòng', :award, 'Giấy khen', :campaign, 'Phong trào',
                                '1/QĐ', '2024-12-31', 'Thủ trưởng', '2024-01-01', '2024-12-31', now(),
                                case when :revoked then gen_random_uuid() end, case when :revoked then date '2025-01-01' end,
                                case when :revoked then '2/QĐ' end, case when :revoked then 'Thủ trưởng' end)
                            """)
                    .param("id", id)
                    .param("unit", units.code("LEAF"))
                    .param("award", CERTIFICATE)
                    .param("campaign", UUID.fromString(campaign))
                    .param("revoked", revoked)
                    .update();
        }
    }

    private String launched(String unit, String taking, String parent) {
        var walk = new CampaignWalk(units, unit);
        var plan = walk.plan("Phong trào của " + unit, List.of(taking), List.of(CERTIFICATE));
        plan.put("parentCampaign", parent);
        return walk.launch(plan).id();
    }
}
