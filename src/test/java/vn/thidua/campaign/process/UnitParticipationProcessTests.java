package vn.thidua.campaign.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.pledge.process.PledgeDesks;
import vn.thidua.pledge.process.PledgeSteps;
import vn.thidua.review.process.ReviewDesks;
import vn.thidua.review.process.ReviewSteps;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class UnitParticipationProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("unit-participation");

    private static final String SOMEBODY = "CLERK@PHONG_KY_THUAT";

    private final String key = ModelRun.key();
    private final String pledge = ModelRun.key();
    private final String midReview = ModelRun.key();
    private final String finalReview = ModelRun.key();
    private final ParticipationSteps steps = mock();

    @BeforeEach
    void seatPeople() {
        var pledgeSteps = mock(PledgeSteps.class);
        when(pledgeSteps.open(key)).thenReturn(pledge);
        var reviewSteps = mock(ReviewSteps.class);
        when(reviewSteps.open(key, "MID")).thenReturn(midReview);
        when(reviewSteps.open(key, "FINAL")).thenReturn(finalReview);
        var pledgeDesks = mock(PledgeDesks.class, call -> SOMEBODY);
        var reviewDesks = mock(ReviewDesks.class, call -> SOMEBODY);
        ModelEngine.beans(Map.of(
                "participationSteps",
                steps,
                "pledgeSteps",
                pledgeSteps,
                "pledgeDesks",
                pledgeDesks,
                "reviewSteps",
                reviewSteps,
                "reviewDesks",
                reviewDesks));
    }

    @Test
    void runsUntilTheFinalReviewOpensAndIsDoneAfterIt() {
        var participation = signed();
        verify(steps).beginRunning(key);
        participation
                .waitsAt("gateway_awaitReview")
                .receive("participation.finalReviewOpened")
                .waitsAt("callActivity_finalReview");

        review(finalReview);

        participation
                .passed("event_finalReviewOpened", "callActivity_finalReview", "serviceTask_complete", "endEvent_done")
                .notPassed("callActivity_midReview", "serviceTask_midReviewDone", "endEvent_cancelled")
                .ended();
        verify(steps).complete(key);
        verify(steps, never()).midReviewDone(key);
    }

    @Test
    void returnsToRunningAfterTheMidReview() {
        var participation = signed().receive("participation.midReviewOpened").waitsAt("callActivity_midReview");

        review(midReview);

        participation
                .waitsAt("gateway_awaitReview")
                .passed("event_midReviewOpened", "callActivity_midReview", "serviceTask_midReviewDone")
                .notPassed("callActivity_finalReview", "endEvent_done");
        verify(steps).midReviewDone(key);
    }

    @Test
    void entersTheMidReviewThatWasOpenedWhileItStillPledged() {
        when(steps.isOpen(key, "MID")).thenReturn(true, false);

        var participation = signed().waitsAt("callActivity_midReview");
        review(midReview);

        participation
                .waitsAt("gateway_awaitReview")
                .passed("callActivity_midReview")
                .notPassed("event_midReviewOpened", "callActivity_finalReview");
    }

    @Test
    void entersTheFinalReviewThatWasOpenedWhileItStillPledged() {
        when(steps.isOpen(key, "FINAL")).thenReturn(true);

        var participation = signed().waitsAt("callActivity_finalReview");
        review(finalReview);

        participation
                .passed("callActivity_finalReview", "endEvent_done")
                .notPassed("event_finalReviewOpened", "gateway_awaitReview", "callActivity_midReview")
                .ended();
    }

    @Test
    void endsCancelledAndTakesTheOpenPledgeWithIt() {
        var participation = ModelRun.start("unit-participation", key).waitsAt("callActivity_pledgeSigning");
        var open = ModelRun.called("pledge-signing", pledge);

        participation
                .receive("participation.cancelled")
                .passed("serviceTask_cancel", "endEvent_cancelled")
                .notPassed("callActivity_pledgeSigning", "serviceTask_beginRunning", "endEvent_done")
                .ended();
        open.notPassed("userTask_draftPledge", "endEvent_accepted").ended();
        verify(steps).cancel(key);
    }

    private ModelRun signed() {
        var participation = ModelRun.start("unit-participation", key).waitsAt("callActivity_pledgeSigning");
        ModelRun.called("pledge-signing", pledge)
                .complete(SOMEBODY, "userTask_draftPledge", "submit")
                .complete(SOMEBODY, "userTask_signPledge", "sign")
                .complete(SOMEBODY, "userTask_acceptPledge", "accept");
        return participation.passed("callActivity_pledgeSigning", "serviceTask_beginRunning");
    }

    private static void review(String review) {
        ModelRun.called("self-review", review)
                .complete(SOMEBODY, "userTask_selfScore", "submit")
                .complete(SOMEBODY, "userTask_confirmReview", "confirm")
                .complete(SOMEBODY, "userTask_verifyReview", "verify");
    }
}
