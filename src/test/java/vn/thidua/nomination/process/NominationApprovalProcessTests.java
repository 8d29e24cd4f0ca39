package vn.thidua.nomination.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class NominationApprovalProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("nomination-approval");

    private static final String NOMINATOR = "CLERK@PHONG_KY_THUAT";
    private static final String NOMINATING_APPROVER = "APPROVER@PHONG_KY_THUAT";
    private static final String APPRAISER = "CLERK@BTL_BV_LANG";
    private static final String SECRETARY = "COUNCIL_SECRETARY@BTL_BV_LANG";
    private static final String LAST_CLERK = "CLERK@BQL_LANG";
    private static final String HOLDER = "CLERK@VAN_PHONG";

    private final String key = ModelRun.key();
    private final NominationSteps steps = mock();

    @BeforeEach
    void seatPeople() {
        var desks = mock(NominationDesks.class);
        when(desks.nominator(key)).thenReturn(NOMINATOR);
        when(desks.nominatingApprover(key)).thenReturn(NOMINATING_APPROVER);
        when(desks.appraiser(key)).thenReturn(APPRAISER);
        when(desks.councilSecretary(key)).thenReturn(SECRETARY);
        when(desks.outsideRecorder(key)).thenReturn(LAST_CLERK);
        when(desks.holder(key)).thenReturn(HOLDER);
        ModelEngine.beans(Map.of("nominationDesks", desks, "nominationSteps", steps));
        stands(NominationStatus.WAITING_FOR_PAPER);
    }

    @Test
    void endsAwardedByADecisionOfTheNominatingUnitItself() {
        var nomination = start();

        paper(nomination, "decided", NominationStatus.AWARDED)
                .passed("endEvent_awarded", "endEvent_ended")
                .notPassed("userTask_appraise", "userTask_recordCouncilResult", "userTask_releaseHold")
                .ended();
    }

    @Test
    void climbsOneEchelonAndEndsAwardedThere() {
        var nomination = start();
        paper(nomination, "forwarded", NominationStatus.APPRAISAL);

        appraise(nomination, "forward", NominationStatus.WAITING_FOR_PAPER).waitsAt("event_paperSigned");

        paper(nomination, "decided", NominationStatus.AWARDED)
                .passed("userTask_appraise", "endEvent_awarded")
                .notPassed("userTask_supplement", "endEvent_notAwarded", "userTask_recordCouncilResult")
                .ended();
    }

    @Test
    void endsNotAwardedWhenTheAppraisalRejectsIt() {
        var nomination = start();
        paper(nomination, "forwarded", NominationStatus.APPRAISAL);

        appraise(nomination, "reject", NominationStatus.NOT_AWARDED)
                .passed("endEvent_notAwarded", "endEvent_ended")
                .notPassed("endEvent_awarded", "userTask_supplement", "userTask_releaseHold")
                .ended();
    }

    @Test
    void comesBackToTheAppraisalThatAskedForASupplement() {
        var nomination = start();
        paper(nomination, "forwarded", NominationStatus.APPRAISAL);
        appraise(nomination, "supplement", NominationStatus.SUPPLEMENT).waitsAt("userTask_supplement");

        stands(NominationStatus.APPRAISAL);
        nomination
                .complete(NOMINATOR, "userTask_supplement", "submit")
                .waitsAt("userTask_appraise")
                .passed("userTask_supplement")
                .notPassed("endEvent_notAwarded", "userTask_acceptLowerAward");
    }

    @Test
    void isAppraisedAgainWhenStruckOffAboveTheNominatingUnit() {
        var nomination = start();
        paper(nomination, "forwarded", NominationStatus.APPRAISAL);
        appraise(nomination, "forward", NominationStatus.WAITING_FOR_PAPER);

        paper(nomination, "struckOff", NominationStatus.APPRAISAL)
                .waitsAt("userTask_appraise")
                .notPassed("userTask_supplement", "endEvent_notAwarded");
    }

    @Test
    void isSupplementedAndWaitsForAnotherPaperWhenStruckOffAtHome() {
        var nomination = start();
        paper(nomination, "struckOffAtHome", NominationStatus.SUPPLEMENT);

        stands(NominationStatus.WAITING_FOR_PAPER);
        nomination
                .complete(NOMINATOR, "userTask_supplement", "submit")
                .waitsAt("event_paperSigned")
                .passed("userTask_supplement")
                .notPassed("userTask_appraise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "reject"})
    void comesBackToTheAppraiserWhateverTheNominatingUnitSaysToALowerAward(String answer) {
        var nomination = start();
        paper(nomination, "forwarded", NominationStatus.APPRAISAL);
        appraise(nomination, "lower", NominationStatus.LOWER_PROPOSED).waitsAt("userTask_acceptLowerAward");

        stands(NominationStatus.APPRAISAL);
        nomination
                .complete(NOMINATING_APPROVER, "userTask_acceptLowerAward", answer)
                .waitsAt("userTask_appraise")
                .notPassed("userTask_supplement", "endEvent_notAwarded");
    }

    @Test
    void waitsForAPaperWhenTheCouncilCarriesIt() {
        var nomination = start();
        paper(nomination, "forwarded", NominationStatus.APPRAISAL);
        appraise(nomination, "forward", NominationStatus.IN_COUNCIL).waitsAt("userTask_recordCouncilResult");

        stands(NominationStatus.WAITING_FOR_PAPER);
        nomination
                .complete(SECRETARY, "userTask_recordCouncilResult", "record")
                .waitsAt("event_paperSigned")
                .notPassed("endEvent_notCarried");
    }

    @Test
    void endsNotAwardedWhenTheNominatingUnitsOwnCouncilDoesNotCarryIt() {
        stands(NominationStatus.IN_COUNCIL);
        var nomination = ModelRun.start("nomination-approval", key).waitsAt("userTask_recordCouncilResult");

        stands(NominationStatus.NOT_AWARDED);
        nomination
                .complete(SECRETARY, "userTask_recordCouncilResult", "record")
                .passed("endEvent_notCarried", "endEvent_ended")
                .notPassed("event_paperSigned", "userTask_appraise")
                .ended();
    }

    @Test
    void waitsForTheSessionOfACouncilThatMeetsHere() {
        when(steps.waitsForSession(key)).thenReturn(true);
        var nomination = start();
        paper(nomination, "forwarded", NominationStatus.APPRAISAL);
        appraise(nomination, "forward", NominationStatus.IN_COUNCIL).waitsAt("event_councilResultRecorded");

        stands(NominationStatus.WAITING_FOR_PAPER);
        nomination
                .receive("council.resultRecorded")
                .waitsAt("event_paperSigned")
                .notPassed("userTask_recordCouncilResult", "endEvent_notCarried");
    }

    @Test
    void endsNotAwardedWhenTheSessionDoesNotCarryIt() {
        when(steps.waitsForSession(key)).thenReturn(true);
        stands(NominationStatus.IN_COUNCIL);
        var nomination = ModelRun.start("nomination-approval", key).waitsAt("event_councilResultRecorded");

        stands(NominationStatus.NOT_AWARDED);
        nomination
                .receive("council.resultRecorded")
                .passed("endEvent_notCarried")
                .notPassed("event_paperSigned")
                .ended();
    }

    @Test
    void hasItsResultRecordedByHandWhenItsCouncilIsDissolved() {
        when(steps.waitsForSession(key)).thenReturn(true);
        stands(NominationStatus.IN_COUNCIL);
        var nomination = ModelRun.start("nomination-approval", key).waitsAt("event_councilResultRecorded");

        nomination.receive("council.resultRecorded").waitsAt("userTask_recordCouncilResult");
    }

    @Test
    void waitsForTheSessionThatTakesItUpInsteadOfAResultOnPaper() {
        stands(NominationStatus.IN_COUNCIL);
        var nomination = ModelRun.start("nomination-approval", key).waitsAt("userTask_recordCouncilResult");

        nomination.receive("council.takenToSession").waitsAt("event_councilResultRecorded");

        stands(NominationStatus.WAITING_FOR_PAPER);
        nomination.receive("council.resultRecorded").waitsAt("event_paperSigned");
    }

    @Test
    void endsAwardedWhenTheAnswerFromOutsideAwards() {
        var nomination = start();
        paper(nomination, "outside", NominationStatus.OUTSIDE);

        stands(NominationStatus.AWARDED);
        nomination
                .complete(LAST_CLERK, "userTask_recordOutsideDecision", "record")
                .passed("endEvent_awardedOutside", "endEvent_ended")
                .notPassed("endEvent_refusedOutside", "endEvent_awarded")
                .ended();
    }

    @Test
    void endsRefusedWhenTheAnswerFromOutsideRefuses() {
        var nomination = start();
        paper(nomination, "outside", NominationStatus.OUTSIDE);

        stands(NominationStatus.NOT_AWARDED);
        nomination
                .complete(LAST_CLERK, "userTask_recordOutsideDecision", "reject")
                .passed("endEvent_refusedOutside")
                .notPassed("endEvent_awardedOutside")
                .ended();
    }

    @ParameterizedTest
    @EnumSource(
            value = NominationStatus.class,
            names = {"WAITING_FOR_PAPER", "APPRAISAL", "SUPPLEMENT", "LOWER_PROPOSED", "IN_COUNCIL"})
    void goesBackToWhereItStoodWhenAHoldIsReleased(NominationStatus before) {
        var nomination = standingAt(before);

        hold(nomination).notPassed("event_paperSigned", task(before));
        stands(before);
        nomination
                .complete(HOLDER, "userTask_releaseHold", "release")
                .waitsAt(task(before))
                .notPassed("endEvent_notAwardedAfterHold", "endEvent_ended");
    }

    @Test
    void isHeldByTheAppraisersOwnTask() {
        var nomination = standingAt(NominationStatus.APPRAISAL);

        appraise(nomination, "hold", NominationStatus.ON_HOLD)
                .passed("endEvent_held")
                .waitsAt("userTask_releaseHold")
                .notPassed("event_held", "endEvent_ended");
        stands(NominationStatus.APPRAISAL);
        nomination.complete(HOLDER, "userTask_releaseHold", "release").waitsAt("userTask_appraise");
    }

    @Test
    void endsNotAwardedWhenWhatItWasHeldForIsSo() {
        var nomination = start();

        hold(nomination)
                .complete(HOLDER, "userTask_releaseHold", "reject")
                .passed("event_held", "endEvent_notAwardedAfterHold")
                .notPassed("event_paperSigned", "endEvent_ended")
                .ended();
    }

    @ParameterizedTest
    @EnumSource(
            value = NominationStatus.class,
            names = {"WAITING_FOR_PAPER", "APPRAISAL", "SUPPLEMENT", "LOWER_PROPOSED", "IN_COUNCIL"})
    void canBeWithdrawnWhereverItStands(NominationStatus where) {
        withdraw(standingAt(where)).notPassed("event_paperSigned", task(where)).ended();
    }

    @Test
    void canBeWithdrawnWhileItIsOutside() {
        var outside = start();
        paper(outside, "outside", NominationStatus.OUTSIDE);
        withdraw(outside).notPassed("userTask_recordOutsideDecision").ended();
    }

    @Test
    void canBeWithdrawnWhileItIsHeld() {
        withdraw(hold(start())).notPassed("userTask_releaseHold").ended();
    }

    private ModelRun start() {
        return ModelRun.start("nomination-approval", key).waitsAt("event_paperSigned");
    }

    /** One that has just come to where it stands in this status. */
    private ModelRun standingAt(NominationStatus status) {
        stands(status);
        return ModelRun.start("nomination-approval", key).waitsAt(task(status));
    }

    private static String task(NominationStatus status) {
        return switch (status) {
            case APPRAISAL -> "userTask_appraise";
            case SUPPLEMENT -> "userTask_supplement";
            case LOWER_PROPOSED -> "userTask_acceptLowerAward";
            case IN_COUNCIL -> "userTask_recordCouncilResult";
            default -> "event_paperSigned";
        };
    }

    private ModelRun paper(ModelRun nomination, String result, NominationStatus then) {
        stands(then);
        return nomination.receive("nomination.paperSigned", Map.of("paperResult", result));
    }

    private ModelRun appraise(ModelRun nomination, String outcome, NominationStatus then) {
        stands(then);
        return nomination.complete(APPRAISER, "userTask_appraise", outcome);
    }

    private ModelRun hold(ModelRun nomination) {
        stands(NominationStatus.ON_HOLD);
        return nomination.receive("nomination.held").waitsAt("userTask_releaseHold");
    }

    private void stands(NominationStatus status) {
        when(steps.isInAppraisal(key)).thenReturn(status == NominationStatus.APPRAISAL);
        when(steps.isLowerProposed(key)).thenReturn(status == NominationStatus.LOWER_PROPOSED);
        when(steps.isWithNominator(key))
                .thenReturn(status == NominationStatus.SUPPLEMENT || status == NominationStatus.LOWER_PROPOSED);
        when(steps.isInCouncil(key)).thenReturn(status == NominationStatus.IN_COUNCIL);
        when(steps.isCarried(key)).thenReturn(status == NominationStatus.WAITING_FOR_PAPER);
        when(steps.isOnHold(key)).thenReturn(status == NominationStatus.ON_HOLD);
    }

    private static ModelRun withdraw(ModelRun nomination) {
        return nomination
                .receive("nomination.withdrawn")
                .passed("endEvent_withdrawn")
                .notPassed("endEvent_awarded", "endEvent_notAwarded");
    }
}
