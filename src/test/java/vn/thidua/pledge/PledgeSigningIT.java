package vn.thidua.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.ParticipationStatus;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.RunningCampaign;
import vn.thidua.workflow.WorkItem;

@IntegrationTest
class PledgeSigningIT {

    private static final String DRAFT = "userTask_draftPledge";
    private static final String SIGN = "userTask_signPledge";
    private static final String ACCEPT = "userTask_acceptPledge";

    @Autowired
    ApplicationContext context;

    @Autowired
    PledgeQueries queries;

    @Autowired
    Pledges pledges;

    @Autowired
    Campaigns campaigns;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aReturnedPledgeBecomesASecondVersionAndIsAccepted() {
        var campaign = new RunningCampaign(context, "PLA", true).launch();
        var pledge = pledgeOf(campaign);
        var key = pledge.id().toString();

        campaign.complete(DRAFT, key, "submit", null, promising("90"), campaign.clerk());
        campaign.complete(SIGN, key, "sign", null, Map.of(), campaign.approver());
        campaign.complete(ACCEPT, key, "return", "Thấp hơn kế hoạch", Map.of(), campaign.office());

        var again = campaign.open(DRAFT, key, campaign.clerk());
        assertThat(again.returnedBecause()).isEqualTo("Thấp hơn kế hoạch");
        assertThat(queries.get(pledge.id()).status()).isEqualTo(PledgeStatus.RETURNED);

        campaign.complete(DRAFT, key, "submit", null, promising("100"), campaign.clerk());
        campaign.complete(SIGN, key, "sign", null, Map.of(), campaign.approver());
        campaign.complete(ACCEPT, key, "accept", null, Map.of(), campaign.office());

        var accepted = queries.get(pledge.id());
        assertThat(accepted.status()).isEqualTo(PledgeStatus.ACCEPTED);
        assertThat(accepted.versions())
                .extracting(version -> version.content().targets().get(0).value())
                .containsExactly(new BigDecimal("90"), new BigDecimal("100"));
        assertThat(accepted.versions().get(0).returned().stage()).isEqualTo(Return.Stage.ACCEPTANCE);
        assertThat(accepted.latest().content().intendedTitles()).containsExactly("GIAY_KHEN_TAP_THE");
        assertThat(campaign.participation().status()).isNotEqualTo(ParticipationStatus.PLEDGE);
        assertThat(trail(key))
                .containsExactly(
                        "opened", "submitted", "signed", "returnedByAcceptor", "submitted", "signed", "accepted");
    }

    @Test
    void theHeadSendsItBackBeforeSigning() {
        var campaign = new RunningCampaign(context, "PLB", true).launch();
        var key = pledgeOf(campaign).id().toString();
        campaign.complete(DRAFT, key, "submit", null, promising("100"), campaign.clerk());

        var problem = refusal(() -> campaign.complete(SIGN, key, "return", " ", Map.of(), campaign.approver()));
        assertThat(problem.fields()).containsExactly(FieldProblem.of("comment", "shared.field.required"));
        campaign.complete(SIGN, key, "return", "Chưa nêu biện pháp", Map.of(), campaign.approver());

        assertThat(campaign.open(DRAFT, key, campaign.clerk()).returnedBecause())
                .isEqualTo("Chưa nêu biện pháp");
    }

    @Test
    void refusesAFormWithHolesAndAnAwardThePlanDoesNotName() {
        var campaign = new RunningCampaign(context, "PLC", true).launch();
        var key = pledgeOf(campaign).id().toString();
        var data = Map.<String, Object>of(
                "commitment", List.of(Map.of("commitment", "Làm tốt"), Map.of("commitment", " ")),
                "targets", List.of(Map.of("value", "một trăm"), Map.of()),
                "intendedTitles", List.of("HUAN_CHUONG_SAO_VANG"));

        var refusal = refusal(() -> campaign.complete(DRAFT, key, "submit", null, data, campaign.clerk()));

        assertThat(refusal.fields())
                .containsExactlyInAnyOrder(
                        FieldProblem.of("data.commitment[1].commitment", "shared.field.required"),
                        FieldProblem.of("data.targets[0].value", "shared.field.notANumber"),
                        FieldProblem.of("data.targets[1].value", "shared.field.required"),
                        FieldProblem.of("data.intendedTitles", "shared.field.unknownOption"));
    }

    @Test
    void isReadByTheUnitAndThoseAboveItOnly() {
        var campaign = new RunningCampaign(context, "PLD", true).launch();
        var pledge = pledgeOf(campaign);

        assertThat(queries.visible(pledge.id(), campaign.clerk())).isEqualTo(pledge);
        assertThat(queries.visible(pledge.id(), campaign.topApprover())).isEqualTo(pledge);
        assertThat(queries.visible(pledge.id(), campaign.office())).isEqualTo(pledge);
        assertThat(refusal(() -> queries.visible(pledge.id(), campaign.stranger()))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> pledges.sign(pledge.id(), campaign.clerk())).kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void opensOnePledgePerParticipationHoweverOftenItIsAsked() {
        var campaign = new RunningCampaign(context, "PLE", true).launch();
        var pledge = pledgeOf(campaign);

        assertThat(pledges.open(campaign.participation().id())).isEqualTo(pledge.id());
    }

    @Test
    void endsWithItsCampaign() {
        var campaign = new RunningCampaign(context, "PLF", true).launch();
        var pledge = pledgeOf(campaign);
        var item = campaign.open(DRAFT, pledge.id().toString(), campaign.clerk());

        campaigns.cancel(campaign.id(), "Không còn phù hợp", campaign.topApprover());

        await().atMost(Duration.ofSeconds(60))
                .until(() -> queries.get(pledge.id()).status() == PledgeStatus.CANCELLED);
        await().atMost(Duration.ofSeconds(60)).until(() -> jdbc.sql("select state from thidua.work_item where id = :id")
                .param("id", item.id())
                .query(String.class)
                .single()
                .equals(WorkItem.State.CANCELLED.name()));
    }

    private PledgeView pledgeOf(RunningCampaign campaign) {
        UUID participation = campaign.participation().id();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> queries.ofParticipation(participation).isPresent());
        return queries.ofParticipation(participation).orElseThrow();
    }

    private List<String> trail(String pledge) {
        return jdbc.sql(
                        "select action from thidua.audit_entry where case_type = 'pledge' and case_id = :id order by id")
                .param("id", pledge)
                .query(String.class)
                .list();
    }

    private static Map<String, Object> promising(String progress) {
        return Map.of(
                "commitment",
                        List.of(
                                Map.of("content", "Tu bổ công trình", "commitment", "Hoàn thành trước hạn"),
                                Map.of("commitment", "Không để xảy ra sự cố")),
                "targets", List.of(Map.of("value", progress), Map.of("value", 0)),
                "intendedTitles", List.of("GIAY_KHEN_TAP_THE"),
                "note", "<b>Quyết tâm</b>");
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act);
    }
}
