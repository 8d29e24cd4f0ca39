package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignPlan.Milestones;
import vn.thidua.campaign.CampaignPlan.Participants;
import vn.thidua.shared.Refusal;

/** What may follow what in the life of a campaign. */
class CampaignTests {

    private static final Instant NOW = Instant.parse("2024-06-01T08:00:00Z");

    @Test
    void walksFromTheDraftToTheEnd() {
        Campaign campaign = draft();
        campaign.submit(NOW);
        campaign.sendBack("Thiếu chỉ tiêu", NOW);
        assertThat(campaign.view().returnedBecause()).isEqualTo("Thiếu chỉ tiêu");
        campaign.submit(NOW);
        campaign.approve(NOW);
        assertThat(campaign.view().returnedBecause()).isNull();
        campaign.launch(7, NOW);
        assertThat(campaign.openMidReview(NOW)).isTrue();
        assertThat(campaign.openMidReview(NOW)).isFalse();
        assertThat(campaign.openFinalReview(NOW)).isTrue();
        campaign.rank(NOW);
        campaign.openNominations(NOW);
        campaign.beginReporting(NOW);
        campaign.report(new FinalReport("Tốt", null, null));
        campaign.close(NOW);
        assertThat(campaign.status()).isEqualTo(CampaignStatus.CLOSED);
        assertThat(campaign.view().participants()).isEqualTo(7);
    }

    @Test
    void refusesToSkipAStage() {
        refusesInStatus(() -> draft().approve(NOW));
        refusesInStatus(() -> draft().launch(1, NOW));
        refusesInStatus(() -> launched().rank(NOW));
        refusesInStatus(() -> launched().openNominations(NOW));
        refusesInStatus(() -> launched().close(NOW));
    }

    @Test
    void refusesToRewriteOrSubmitAPlanThatIsWithTheApprover() {
        Campaign campaign = draft();
        campaign.submit(NOW);
        refusesInStatus(() -> campaign.rewrite(plan()));
        refusesInStatus(() -> campaign.submit(NOW));
    }

    @Test
    void isCancelledOnceAndNotAfterItsEnd() {
        Campaign campaign = launched();
        campaign.cancel("Dừng", NOW);
        assertThat(campaign.status()).isEqualTo(CampaignStatus.CANCELLED);
        refusesInStatus(() -> campaign.cancel("Dừng", NOW));
    }

    @Test
    void movesLaterMilestonesAlongWhenOneIsPostponed() {
        Campaign campaign = launched();
        campaign.extend(Milestone.MID_REVIEW, LocalDate.of(2024, 12, 1));
        assertThat(campaign.plan().milestones())
                .isEqualTo(new Milestones(
                        LocalDate.of(2024, 6, 20),
                        LocalDate.of(2024, 12, 1),
                        LocalDate.of(2024, 12, 1),
                        LocalDate.of(2024, 12, 1)));
    }

    @Test
    void postponesClosingAsTheLastDayOfNominations() {
        Campaign campaign = launched();
        campaign.extend(Milestone.CLOSING, LocalDate.of(2024, 10, 31));
        assertThat(campaign.plan().milestones().nominateBy()).isEqualTo(LocalDate.of(2024, 10, 31));
        assertThat(campaign.plan().milestones().finalReviewOn()).isEqualTo(LocalDate.of(2024, 9, 11));
    }

    @Test
    void refusesToPostponeWhatIsOverOrToAnEarlierDay() {
        Campaign campaign = launched();
        assertThatThrownBy(() -> campaign.extend(Milestone.FINAL_REVIEW, LocalDate.of(2024, 9, 11)))
                .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.fields())
                        .extracting(problem -> problem.field())
                        .containsExactly("until"));
        campaign.openFinalReview(NOW);
        refusesInStatus(() -> campaign.extend(Milestone.MID_REVIEW, LocalDate.of(2025, 1, 1)));
        refusesInStatus(() -> draft().extend(Milestone.END, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void letsUnitsJoinUntilTheRankingBegins() {
        Campaign campaign = launched();
        campaign.openFinalReview(NOW);
        campaign.addUnits(List.of("C"));
        assertThat(campaign.plan().participants().units()).containsExactly("A", "B", "C");
        assertThat(campaign.view().participants()).isEqualTo(3);
        campaign.rank(NOW);
        refusesInStatus(() -> campaign.addUnits(List.of("D")));
    }

    @Test
    void notesAStageThatWasAskedForUntilItOpens() {
        Campaign campaign = launched();
        assertThat(campaign.ask(CampaignStage.FINAL_REVIEW)).isTrue();
        assertThat(campaign.isAsked(CampaignStage.FINAL_REVIEW)).isTrue();
        campaign.openFinalReview(NOW);
        assertThat(campaign.asked()).isNull();
        assertThat(campaign.ask(CampaignStage.FINAL_REVIEW)).isFalse();
        refusesInStatus(() -> campaign.ask(CampaignStage.MID_REVIEW));
        refusesInStatus(() -> campaign.ask(CampaignStage.CLOSING));
        assertThat(campaign.ask(CampaignStage.NOMINATION)).isTrue();
        campaign.rank(NOW);
        refusesInStatus(() -> campaign.ask(CampaignStage.NOMINATION));
        assertThat(campaign.ask(CampaignStage.FINAL_REVIEW)).isFalse();
    }

    private static void refusesInStatus(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.kind())
                .isEqualTo(Refusal.Kind.CONFLICT));
    }

    private static Campaign draft() {
        return Campaign.draft(UUID.randomUUID(), plan(), NOW);
    }

    private static Campaign launched() {
        Campaign campaign = draft();
        campaign.submit(NOW);
        campaign.approve(NOW);
        campaign.launch(2, NOW);
        return campaign;
    }

    private static CampaignPlan plan() {
        return new CampaignPlan(
                "Tu bổ định kỳ",
                null,
                CampaignKind.PEAK,
                "BQL",
                null,
                LocalDate.of(2024, 6, 10),
                LocalDate.of(2024, 9, 10),
                null,
                new Milestones(
                        LocalDate.of(2024, 6, 20),
                        LocalDate.of(2024, 7, 20),
                        LocalDate.of(2024, 9, 11),
                        LocalDate.of(2024, 9, 20)),
                new Participants(List.of("A", "B"), null, null),
                List.of(),
                List.of(),
                List.of(),
                null,
                PlanFrame.NONE);
    }
}
