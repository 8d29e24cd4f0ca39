package vn.thidua.campaign.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class CampaignLifecycleProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("campaign-lifecycle");

    private static final String CLERK = "CLERK@BQL_LANG";
    private static final String HEAD = "APPROVER@BQL_LANG";
    private static final Date DAY = Date.from(Instant.parse("2124-06-10T00:00:00Z"));
    private static final Date LATER_DAY = Date.from(Instant.parse("2124-09-10T00:00:00Z"));

    private final String key = ModelRun.key();
    private final CampaignSteps steps = mock();

    @BeforeEach
    void seatPeopleAndSetDates() {
        var desks = mock(CampaignDesks.class);
        when(desks.clerk(key)).thenReturn(CLERK);
        when(desks.approver(key)).thenReturn(HEAD);
        when(steps.launchIsDue(key)).thenReturn(true);
        when(steps.launchAt(key)).thenReturn(DAY);
        when(steps.midReviewAt(key)).thenReturn(DAY);
        when(steps.finalReviewAt(key)).thenReturn(DAY);
        when(steps.closingAt(key)).thenReturn(DAY);
        when(steps.reviewsAreComplete(key)).thenReturn(true);
        ModelEngine.beans(Map.of("campaignDesks", desks, "campaignSteps", steps));
    }

    @Test
    void goesFromThePlanToTheEndByItsDatesWithoutAMidReview() {
        var campaign = atNominations();
        verify(steps).launch(key);
        verify(steps).beginRanking(key);
        verify(steps).openNominations(key);

        campaign.fire("event_nominationDeadline", DAY)
                .complete(CLERK, "userTask_writeFinalReport", "submit")
                .complete(HEAD, "userTask_approveFinalReport", "approve")
                .passed("serviceTask_beginReporting", "serviceTask_close", "endEvent_closed")
                .notPassed(
                        "userTask_revisePlan",
                        "event_launchDay",
                        "gateway_awaitMidReview",
                        "event_finalReviewOpened",
                        "event_reviewsCompleted",
                        "event_closingOpened")
                .ended();
        verify(steps).beginReporting(key);
        verify(steps).close(key);
    }

    @Test
    void endsRejectedBeforeAnythingIsLaunched() {
        var campaign = start();

        campaign.complete(HEAD, "userTask_approvePlan", "reject")
                .passed("endEvent_rejected")
                .notPassed("userTask_revisePlan", "serviceTask_launch")
                .ended();
        verify(steps, never()).launch(key);
    }

    @Test
    void comesBackToTheApproverAfterTheClerkHasRevisedThePlan() {
        var campaign = start();

        campaign.complete(HEAD, "userTask_approvePlan", "return")
                .complete(CLERK, "userTask_revisePlan", "submit")
                .waitsAt("userTask_approvePlan")
                .passed("userTask_revisePlan")
                .notPassed("serviceTask_launch", "endEvent_rejected");
    }

    @Test
    void isLaunchedOnItsDayWhenThatIsAhead() {
        when(steps.launchIsDue(key)).thenReturn(false);
        var campaign = start().complete(HEAD, "userTask_approvePlan", "approve");
        campaign.waitsAt("event_launchDay").notPassed("serviceTask_launch");

        campaign.fire("event_launchDay", DAY)
                .waitsAt("serviceTask_openParticipations")
                .passed("serviceTask_launch");
        verify(steps).launch(key);
    }

    @Test
    void opensParticipationsChunkByChunkEachInATransactionOfItsOwn() {
        when(steps.openParticipations(key)).thenReturn(true, true, false);
        var campaign = start().complete(HEAD, "userTask_approvePlan", "approve");
        verify(steps, never()).openParticipations(key);

        campaign.run("serviceTask_openParticipations");
        verify(steps, times(1)).openParticipations(key);
        campaign.run("serviceTask_openParticipations").waitsAt("serviceTask_openParticipations");

        campaign.run("serviceTask_openParticipations").waitsAt("gateway_awaitFinalReview");
        verify(steps, times(3)).openParticipations(key);
    }

    @Test
    void holdsTheMidReviewOnItsDayChunkByChunk() {
        when(steps.openMidReviews(key)).thenReturn(true, false);
        var campaign = atMidReview();

        campaign.fire("event_midReviewDay", DAY)
                .run("serviceTask_openMidReview")
                .waitsAt("serviceTask_openMidReview")
                .run("serviceTask_openMidReview")
                .waitsAt("gateway_awaitFinalReview")
                .passed("event_midReviewDay")
                .notPassed("event_midReviewOpened", "event_finalReviewOpenedEarly");
    }

    @Test
    void holdsTheMidReviewWhenItIsOpenedBeforeItsDay() {
        var campaign = atMidReview();

        campaign.receive("campaign.midReviewOpened")
                .run("serviceTask_openMidReview")
                .waitsAt("gateway_awaitFinalReview")
                .passed("event_midReviewOpened")
                .notPassed("event_midReviewDay");
    }

    @Test
    void skipsTheMidReviewWhenTheFinalReviewIsOpenedFirst() {
        var campaign = atMidReview();

        campaign.receive("campaign.finalReviewOpened")
                .waitsAt("serviceTask_openFinalReview")
                .passed("event_finalReviewOpenedEarly")
                .notPassed("serviceTask_openMidReview", "gateway_awaitFinalReview", "event_midReviewDay");
    }

    @Test
    void waitsForTheNewDayOfTheMidReviewWhenDatesChange() {
        var campaign = atMidReview();
        when(steps.midReviewAt(key)).thenReturn(LATER_DAY);

        campaign.receive("campaign.datesChanged")
                .waitsAt("gateway_awaitMidReview")
                .notPassed("event_midReviewDay");

        assertThat(campaign.timer("event_midReviewDay")).hasSameTimeAs(LATER_DAY);
    }

    @Test
    void holdsTheFinalReviewWhenItIsOpenedBeforeItsDayChunkByChunk() {
        when(steps.openFinalReviews(key)).thenReturn(true, false);
        var campaign = atFinalReview();

        campaign.receive("campaign.finalReviewOpened")
                .run("serviceTask_openFinalReview")
                .run("serviceTask_openFinalReview")
                .waitsAt("userTask_confirmRanking")
                .passed("event_finalReviewOpened")
                .notPassed("event_finalReviewDay", "event_reviewsCompleted");
        verify(steps, times(2)).openFinalReviews(key);
    }

    @Test
    void waitsForTheNewDayOfTheFinalReviewWhenDatesChange() {
        var campaign = atFinalReview();
        when(steps.finalReviewAt(key)).thenReturn(LATER_DAY);

        campaign.receive("campaign.datesChanged").waitsAt("gateway_awaitFinalReview");

        assertThat(campaign.timer("event_finalReviewDay")).hasSameTimeAs(LATER_DAY);
    }

    @Test
    void ranksOnlyWhenEveryUnitHasCompletedItsReview() {
        when(steps.reviewsAreComplete(key)).thenReturn(false);
        var campaign = atFinalReview().fire("event_finalReviewDay", DAY).run("serviceTask_openFinalReview");
        campaign.waitsAt("event_reviewsCompleted").notPassed("serviceTask_beginRanking");
        verify(steps, never()).beginRanking(key);

        campaign.receive("campaign.reviewsCompleted")
                .waitsAt("userTask_confirmRanking")
                .passed("event_reviewsCompleted");
        verify(steps).beginRanking(key);
    }

    @Test
    void goesOnToTheReportWhenTheNominationStageIsClosedBeforeItsDay() {
        var campaign = atNominations();

        campaign.receive("campaign.closingOpened")
                .waitsAt("userTask_writeFinalReport")
                .passed("event_closingOpened")
                .notPassed("event_nominationDeadline");
    }

    @Test
    void waitsForTheNewDeadlineOfNominationsWhenDatesChange() {
        var campaign = atNominations();
        when(steps.closingAt(key)).thenReturn(LATER_DAY);

        campaign.receive("campaign.datesChanged").waitsAt("gateway_awaitClosing");

        assertThat(campaign.timer("event_nominationDeadline")).hasSameTimeAs(LATER_DAY);
    }

    @Test
    void sendsTheReportBackToTheClerk() {
        var campaign = atNominations()
                .receive("campaign.closingOpened")
                .complete(CLERK, "userTask_writeFinalReport", "submit");

        campaign.complete(HEAD, "userTask_approveFinalReport", "return")
                .waitsAt("userTask_writeFinalReport")
                .notPassed("serviceTask_close", "endEvent_closed");
        verify(steps, never()).close(key);
    }

    @Test
    void takesInUnitsAddedLaterWithoutLeavingItsStage() {
        var campaign = atMidReview();
        when(steps.openParticipations(key)).thenReturn(true, false);

        campaign.receive("campaign.unitsAdded")
                .run("serviceTask_openAddedParticipations")
                .run("serviceTask_openAddedParticipations")
                .passed("endEvent_unitsAdded")
                .waitsAt("gateway_awaitMidReview")
                .notPassed("event_midReviewDay", "endEvent_cancelled");

        campaign.receive("campaign.unitsAdded").waitsAt("serviceTask_openAddedParticipations");
    }

    @Test
    void endsCancelledAfterEveryParticipationHasBeenCancelled() {
        when(steps.cancelParticipations(key)).thenReturn(true, false);
        var campaign = atMidReview();

        campaign.receive("campaign.cancelled")
                .run("serviceTask_cancelParticipations")
                .waitsAt("serviceTask_cancelParticipations")
                .run("serviceTask_cancelParticipations")
                .passed("endEvent_cancelled")
                .notPassed("event_midReviewDay", "endEvent_closed")
                .ended();
        verify(steps, times(2)).cancelParticipations(key);
    }

    @Test
    void canBeCancelledWhileItsPlanIsStillLookedAt() {
        var campaign = start();

        campaign.receive("campaign.cancelled")
                .run("serviceTask_cancelParticipations")
                .passed("endEvent_cancelled")
                .notPassed("userTask_approvePlan", "serviceTask_launch")
                .ended();
    }

    private ModelRun start() {
        return ModelRun.start("campaign-lifecycle", key).waitsAt("userTask_approvePlan");
    }

    private ModelRun launched() {
        return start().complete(HEAD, "userTask_approvePlan", "approve").run("serviceTask_openParticipations");
    }

    private ModelRun atMidReview() {
        when(steps.hasMidReview(key)).thenReturn(true);
        return launched().waitsAt("gateway_awaitMidReview");
    }

    private ModelRun atFinalReview() {
        return launched().waitsAt("gateway_awaitFinalReview");
    }

    private ModelRun atNominations() {
        return atFinalReview()
                .fire("event_finalReviewDay", DAY)
                .run("serviceTask_openFinalReview")
                .complete(CLERK, "userTask_confirmRanking", "confirm")
                .waitsAt("gateway_awaitClosing");
    }
}
