package vn.thidua.council.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class CouncilSessionProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("council-session");

    private static final String CHAIR = "COUNCIL_CHAIR@BOARD";
    private static final String SECRETARY = "COUNCIL_SECRETARY@BOARD";

    private final String key = ModelRun.key();
    private final CouncilSteps steps = mock(CouncilSteps.class);

    @BeforeEach
    void seatPeople() {
        var desks = mock(CouncilDesks.class);
        when(desks.chair(key)).thenReturn(CHAIR);
        when(desks.secretary(key)).thenReturn(SECRETARY);
        ModelEngine.beans(Map.of("councilDesks", desks, "councilSteps", steps));
    }

    @Test
    void tellsEveryCaseItsResultOnceTheMinutesAreSigned() {
        when(steps.deliver(key)).thenReturn(true, true, false);
        var session = counted();
        verify(steps).conclude(key);

        session.complete(SECRETARY, "userTask_writeMinutes", "submit")
                .complete(CHAIR, "userTask_signMinutes", "sign")
                .run("serviceTask_deliver")
                .run("serviceTask_deliver")
                .run("serviceTask_deliver");
        verify(steps, times(3)).deliver(key);

        session.run("serviceTask_keepMinutes")
                .passed("endEvent_closed")
                .notPassed("userTask_concludeBallot", "userTask_reviseSession")
                .ended();
        verify(steps).keepMinutes(key);
    }

    @Test
    void isRevisedAndConfirmedAgainWhenTheChairSendsItBack() {
        start().complete(CHAIR, "userTask_confirmSession", "return")
                .waitsAt("userTask_reviseSession")
                .complete(SECRETARY, "userTask_reviseSession", "submit")
                .waitsAt("userTask_confirmSession")
                .notPassed("serviceTask_openBallot");
    }

    @Test
    void hasASecondBallotWhereTheChairWantsOne() {
        when(steps.awaitsChair(key)).thenReturn(true, false);
        var session = start().complete(CHAIR, "userTask_confirmSession", "confirm")
                .complete(SECRETARY, "userTask_closeBallot", "submit")
                .waitsAt("userTask_concludeBallot")
                .complete(CHAIR, "userTask_concludeBallot", "repeat")
                .waitsAt("userTask_closeBallot");
        verify(steps, times(2)).openBallot(key);
        verify(steps, never()).conclude(key);

        session.complete(SECRETARY, "userTask_closeBallot", "submit").waitsAt("userTask_writeMinutes");
    }

    @Test
    void goesOnToTheMinutesWhereTheChairLeavesItAtThat() {
        when(steps.awaitsChair(key)).thenReturn(true);
        start().complete(CHAIR, "userTask_confirmSession", "confirm")
                .complete(SECRETARY, "userTask_closeBallot", "submit")
                .complete(CHAIR, "userTask_concludeBallot", "confirm")
                .waitsAt("userTask_writeMinutes");
        verify(steps).openBallot(key);
    }

    @Test
    void hasItsMinutesWrittenAgainWhenTheChairSendsThemBack() {
        counted()
                .complete(SECRETARY, "userTask_writeMinutes", "submit")
                .complete(CHAIR, "userTask_signMinutes", "return")
                .waitsAt("userTask_writeMinutes")
                .notPassed("serviceTask_deliver");
    }

    @Test
    void isCalledOffWhileMembersVote() {
        start().complete(CHAIR, "userTask_confirmSession", "confirm")
                .waitsAt("userTask_closeBallot")
                .receive("council.sessionCancelled")
                .passed("endEvent_cancelled")
                .notPassed("endEvent_closed")
                .ended();
    }

    private ModelRun counted() {
        return start().complete(CHAIR, "userTask_confirmSession", "confirm")
                .waitsAt("userTask_closeBallot")
                .complete(SECRETARY, "userTask_closeBallot", "submit")
                .waitsAt("userTask_writeMinutes");
    }

    private ModelRun start() {
        return ModelRun.start("council-session", key).waitsAt("userTask_confirmSession");
    }
}
