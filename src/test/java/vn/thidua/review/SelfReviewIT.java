package vn.thidua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.attachment.Attachments;
import vn.thidua.campaign.ParticipationStatus;
import vn.thidua.campaign.ReviewStage;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.RunningCampaign;

@IntegrationTest
class SelfReviewIT {

    private static final String SCORE = "userTask_selfScore";
    private static final String CONFIRM = "userTask_confirmReview";
    private static final String VERIFY = "userTask_verifyReview";

    @Autowired
    ApplicationContext context;

    @Autowired
    PledgeQueries pledges;

    @Autowired
    ReviewQueries queries;

    @Autowired
    Attachments attachments;

    @Test
    void adjustedPointsCountAndSayWhy() {
        var campaign = reviewing("RVA", true);
        var review = reviewOf(campaign);
        var key = review.id().toString();
        assertThat(review.stage()).isEqualTo(ReviewStage.FINAL);

        campaign.complete(SCORE, key, "submit", null, scored("38", "55.5"), campaign.clerk());
        campaign.complete(CONFIRM, key, "confirm", null, Map.of(), campaign.approver());
        var adjusted = Map.<String, Object>of("adjusted", List.of(Map.of("points", 35), Map.of("points", "55.5")));
        assertThat(refusal(() -> campaign.complete(VERIFY, key, "adjust", null, adjusted, campaign.office()))
                        .fields())
                .containsExactly(FieldProblem.of("comment", "shared.field.required"));
        campaign.complete(VERIFY, key, "adjust", "Thiếu minh chứng tiến độ", adjusted, campaign.office());

        var verified = queries.get(review.id());
        assertThat(verified.status()).isEqualTo(ReviewStatus.VERIFIED);
        assertThat(verified.verifiedTotal()).isEqualByComparingTo("90.5");
        assertThat(verified.latest().verified().reason()).isEqualTo("Thiếu minh chứng tiến độ");
        assertThat(verified.latest().content().progress())
                .extracting(Progress::pledged)
                .containsExactly(new BigDecimal("95"), new BigDecimal("0"));
        assertThat(campaign.participation().finalPoints()).isEqualByComparingTo("90.5");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> campaign.participation().status() == ParticipationStatus.DONE);
    }

    @Test
    void pointsAboveTheMaximumAreRefusedInTheirCell() {
        var campaign = reviewing("RVB", true);
        var key = reviewOf(campaign).id().toString();

        var refusal =
                refusal(() -> campaign.complete(SCORE, key, "submit", null, scored("40.5", "-1"), campaign.clerk()));

        assertThat(refusal.fields())
                .containsExactly(
                        FieldProblem.of("data.scores[0].points", "shared.field.tooLarge", new BigDecimal("40")),
                        FieldProblem.of("data.scores[1].points", "shared.field.negative", BigDecimal.ZERO));
    }

    @Test
    void comesBackFromBothDesksAndKeepsEveryVersionWithItsEvidence() {
        var campaign = reviewing("RVC", true);
        var review = reviewOf(campaign);
        var key = review.id().toString();
        var clerk = campaign.clerk();
        var file = pdf(clerk);
        var data = new HashMap<>(scored("38", "55"));
        data.put("evidence", List.of(Map.of("file", file, "description", "Báo cáo tiến độ")));

        campaign.complete(SCORE, key, "submit", null, data, clerk);
        campaign.complete(CONFIRM, key, "return", "Chưa nêu nguyên nhân", Map.of(), campaign.approver());
        assertThat(campaign.open(SCORE, key, clerk).returnedBecause()).isEqualTo("Chưa nêu nguyên nhân");
        campaign.complete(SCORE, key, "submit", null, data, clerk);
        campaign.complete(CONFIRM, key, "confirm", null, Map.of(), campaign.approver());
        campaign.complete(VERIFY, key, "return", "Thiếu minh chứng", Map.of(), campaign.office());
        campaign.complete(SCORE, key, "submit", null, data, clerk);
        campaign.complete(CONFIRM, key, "confirm", null, Map.of(), campaign.approver());
        campaign.complete(VERIFY, key, "verify", null, Map.of(), campaign.office());

        var verified = queries.get(review.id());
        assertThat(verified.versions()).hasSize(3);
        assertThat(verified.versions().get(1).returned().stage()).isEqualTo(Return.Stage.VERIFICATION);
        assertThat(verified.verifiedTotal()).isEqualByComparingTo("93");
        var id = verified.latest().content().evidence().get(0).file();
        assertThat(attachments.open(id, campaign.office()).file().name()).isEqualTo("Báo cáo.pdf");
        assertThat(refusal(() -> attachments.open(id, campaign.stranger())).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void refusesAFileThatIsSomebodyElses() {
        var campaign = reviewing("RVD", true);
        var key = reviewOf(campaign).id().toString();
        var data = new HashMap<>(scored("38", "55"));
        data.put("evidence", List.of(Map.of("file", pdf(campaign.stranger()))));

        var refusal = refusal(() -> campaign.complete(SCORE, key, "submit", null, data, campaign.clerk()));

        assertThat(refusal.fields()).containsExactly(FieldProblem.of("data.evidence[0].file", "shared.field.notAFile"));
    }

    @Test
    void withoutCriteriaNothingIsScored() {
        var campaign = reviewing("RVE", false);
        var review = reviewOf(campaign);
        var key = review.id().toString();
        var data = new HashMap<>(scored("38", "55"));
        data.remove("scores");

        campaign.complete(SCORE, key, "submit", null, data, campaign.clerk());
        campaign.complete(CONFIRM, key, "confirm", null, Map.of(), campaign.approver());
        assertThat(refusal(() -> campaign.complete(VERIFY, key, "adjust", "x", Map.of(), campaign.office()))
                        .fields())
                .containsExactly(FieldProblem.of("outcome", "shared.field.unknownOption"));
        campaign.complete(VERIFY, key, "verify", null, Map.of(), campaign.office());

        assertThat(queries.get(review.id()).verifiedTotal()).isNull();
        assertThat(campaign.participation().finalPoints()).isNull();
    }

    private RunningCampaign reviewing(String prefix, boolean withCriteria) {
        var campaign = new RunningCampaign(context, prefix, withCriteria).launch();
        var participation = campaign.participation().id();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> pledges.ofParticipation(participation).isPresent());
        var key = pledges.ofParticipation(participation).orElseThrow().id().toString();
        var promise = Map.<String, Object>of(
                "commitment", List.of(Map.of("commitment", "Hoàn thành"), Map.of("commitment", "An toàn")),
                "targets", List.of(Map.of("value", 95), Map.of("value", 0)));
        campaign.complete("userTask_draftPledge", key, "submit", null, promise, campaign.clerk());
        campaign.complete("userTask_signPledge", key, "sign", null, Map.of(), campaign.approver());
        campaign.complete("userTask_acceptPledge", key, "accept", null, Map.of(), campaign.office());
        return campaign;
    }

    private ReviewView reviewOf(RunningCampaign campaign) {
        var participation = campaign.participation().id();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !queries.visibleOfParticipation(participation, campaign.clerk())
                        .isEmpty());
        return queries.visibleOfParticipation(participation, campaign.clerk()).get(0);
    }

    private String pdf(Actor actor) {
        var bytes = "%PDF-1.7 minh chứng".getBytes(StandardCharsets.UTF_8);
        return attachments
                .store("file", "Báo cáo.pdf", "application/pdf", bytes, actor)
                .id()
                .toString();
    }

    private static Map<String, Object> scored(String progress, String quality) {
        return Map.of(
                "progress",
                List.of(Map.of("achieved", 98, "note", "Chậm vật tư"), Map.of("achieved", 0)),
                "scores",
                List.of(Map.of("points", progress), Map.of("points", quality)),
                "strengths",
                "Vượt khó",
                "weaknesses",
                "Vật tư về chậm");
    }

    private static Refusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act);
    }
}
