package vn.thidua.nomination.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class NominationApprovalProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("nomination-approval");

    private static final String NOMINATOR = "CLERK@PHONG_KY_THUAT";
    private static final String APPRAISER = "CLERK@BTL_BV_LANG";
    private static final String LAST_CLERK = "CLERK@BQL_LANG";

    private final String key = ModelRun.key();
    private final NominationSteps steps = mock();

    @BeforeEach
    void seatPeople() {
        var desks = mock(NominationDesks.class);
        when(desks.nominator(key)).thenReturn(NOMINATOR);
        when(desks.appraiser(key)).thenReturn(APPRAISER);
        when(desks.outsideRecorder(key)).thenReturn(LAST_CLERK);
        ModelEngine.beans(Map.of("nominationDesks", desks, "nominationSteps", steps));
    }

    @Test
    void endsAwardedByADecisionOfTheNominatingUnitItself() {
        var nomination = start();

        paper(nomination, "decided")
                .passed("endEvent_awarded")
                .notPassed("userTask_appraise", "userTask_supplement", "userTask_recordOutsideDecision")
                .ended();
    }

    @Test
    void climbsOneEchelonAndEndsAwardedThere() {
        var nomination = start();

        paper(nomination, "forwarded")
                .complete(APPRAISER, "userTask_appraise", "forward")
                .waitsAt("event_paperSigned");

        paper(nomination, "decided")
                .passed("userTask_appraise", "endEvent_awarded")
                .notPassed("userTask_supplement", "endEvent_notAwarded")
                .ended();
    }

    @Test
    void endsNotAwardedWhenTheAppraisalRejectsIt() {
        var nomination = start();

        paper(nomination, "forwarded")
                .complete(APPRAISER, "userTask_appraise", "reject")
                .passed("endEvent_notAwarded")
                .notPassed("endEvent_awarded", "userTask_supplement")
                .ended();
    }

    @Test
    void comesBackToTheAppraisalThatAskedForASupplement() {
        when(steps.returnsToAppraisal(key)).thenReturn(true);
        var nomination = start();

        paper(nomination, "forwarded")
                .complete(APPRAISER, "userTask_appraise", "supplement")
                .waitsAt("userTask_supplement")
                .complete(NOMINATOR, "userTask_supplement", "submit")
                .waitsAt("userTask_appraise")
                .passed("userTask_supplement")
                .notPassed("endEvent_notAwarded", "endEvent_awarded");
    }

    @Test
    void isAppraisedAgainWhenStruckOffAboveTheNominatingUnit() {
        var nomination = start();
        paper(nomination, "forwarded").complete(APPRAISER, "userTask_appraise", "forward");

        paper(nomination, "struckOff")
                .waitsAt("userTask_appraise")
                .notPassed("userTask_supplement", "endEvent_notAwarded");
    }

    @Test
    void isSupplementedAndWaitsForAnotherPaperWhenStruckOffAtHome() {
        when(steps.returnsToAppraisal(key)).thenReturn(false);
        var nomination = start();

        paper(nomination, "struckOffAtHome")
                .complete(NOMINATOR, "userTask_supplement", "submit")
                .waitsAt("event_paperSigned")
                .passed("userTask_supplement")
                .notPassed("userTask_appraise");
    }

    @Test
    void endsAwardedWhenTheAnswerFromOutsideAwards() {
        var nomination = start();

        paper(nomination, "outside")
                .complete(LAST_CLERK, "userTask_recordOutsideDecision", "record")
                .passed("endEvent_awardedOutside")
                .notPassed("endEvent_refusedOutside", "endEvent_awarded")
                .ended();
    }

    @Test
    void endsRefusedWhenTheAnswerFromOutsideRefuses() {
        var nomination = start();

        paper(nomination, "outside")
                .complete(LAST_CLERK, "userTask_recordOutsideDecision", "reject")
                .passed("endEvent_refusedOutside")
                .notPassed("endEvent_awardedOutside")
                .ended();
    }

    @Test
    void canBeWithdrawnWhileItWaitsForAPaper() {
        var nomination = start();

        withdraw(nomination).notPassed("event_paperSigned").ended();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forwarded", "struckOffAtHome", "outside"})
    void canBeWithdrawnWhereverSomebodyHoldsIt(String result) {
        var nomination = start();
        paper(nomination, result);

        withdraw(nomination)
                .notPassed("userTask_appraise", "userTask_supplement", "userTask_recordOutsideDecision")
                .ended();
    }

    private ModelRun start() {
        return ModelRun.start("nomination-approval", key).waitsAt("event_paperSigned");
    }

    private static ModelRun paper(ModelRun nomination, String result) {
        return nomination.receive("nomination.paperSigned", Map.of("paperResult", result));
    }

    private static ModelRun withdraw(ModelRun nomination) {
        return nomination
                .receive("nomination.withdrawn")
                .passed("endEvent_withdrawn")
                .notPassed("endEvent_awarded", "endEvent_notAwarded");
    }
}
