package vn.thidua.revocation.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class RevocationProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("award-revocation");

    private static final String OFFICE = "CLERK@BAN_TDKT";
    private static final String UNIT = "CLERK@PHONG_KY_THUAT";

    private final String key = ModelRun.key();
    private final RevocationSteps steps = mock(RevocationSteps.class);

    @BeforeEach
    void seatPeople() {
        var desks = mock(RevocationDesks.class);
        when(desks.appraiser(key)).thenReturn(OFFICE);
        when(desks.collector(key)).thenReturn(UNIT);
        ModelEngine.beans(Map.of("revocationDesks", desks, "revocationSteps", steps));
    }

    @Test
    void endsWithTheReturnWhereAUnitHereAwarded() {
        when(steps.isDecidedHere(key)).thenReturn(true);

        appraised("forward")
                .waitsAt("event_decisionSigned")
                .receive("revocation.decided")
                .complete(UNIT, "userTask_recordReturn", "record")
                .passed("endEvent_returned")
                .notPassed("userTask_recordOutsideRevocation")
                .ended();
    }

    @Test
    void endsWithTheForwardingOfTheStatesInsignia() {
        when(steps.forwardsInsignia(key)).thenReturn(true);

        appraised("forward")
                .complete(OFFICE, "userTask_recordOutsideRevocation", "record")
                .complete(UNIT, "userTask_recordReturn", "record")
                .complete(OFFICE, "userTask_forwardInsignia", "record")
                .passed("endEvent_forwarded")
                .notPassed("event_decisionSigned")
                .ended();
    }

    @Test
    void endsWhereTheGroundDoesNotHold() {
        appraised("reject").passed("endEvent_refused").ended();
    }

    @Test
    void endsWhereNobodyAboveAnnulsIt() {
        appraised("forward")
                .complete(OFFICE, "userTask_recordOutsideRevocation", "reject")
                .passed("endEvent_refusedOutside")
                .notPassed("userTask_recordReturn")
                .ended();
    }

    @Test
    void endsWhereTheProposerTakesItBack() {
        ModelRun.start("award-revocation", key)
                .receive("revocation.withdrawn")
                .passed("endEvent_withdrawn")
                .ended();
    }

    private ModelRun appraised(String outcome) {
        return ModelRun.start("award-revocation", key).complete(OFFICE, "userTask_appraiseRevocation", outcome);
    }
}
