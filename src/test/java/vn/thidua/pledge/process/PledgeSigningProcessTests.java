package vn.thidua.pledge.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class PledgeSigningProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("pledge-signing");

    private static final String CLERK = "CLERK@PHONG_KY_THUAT";
    private static final String HEAD = "APPROVER@PHONG_KY_THUAT";
    private static final String STANDING_BODY = "CLERK@BAN_TDKT";

    private final String key = ModelRun.key();

    @BeforeEach
    void seatPeople() {
        var desks = mock(PledgeDesks.class);
        when(desks.clerk(key)).thenReturn(CLERK);
        when(desks.approver(key)).thenReturn(HEAD);
        when(desks.acceptor(key)).thenReturn(STANDING_BODY);
        ModelEngine.beans(Map.of("pledgeDesks", desks));
    }

    @Test
    void endsAcceptedWhenNobodyReturnsIt() {
        var pledge = start();

        pledge.complete(CLERK, "userTask_draftPledge", "submit")
                .complete(HEAD, "userTask_signPledge", "sign")
                .complete(STANDING_BODY, "userTask_acceptPledge", "accept")
                .passed("userTask_draftPledge", "userTask_signPledge", "userTask_acceptPledge", "endEvent_accepted")
                .ended();
    }

    @Test
    void goesBackToTheClerkWhenTheHeadDoesNotSign() {
        var pledge = start();

        pledge.complete(CLERK, "userTask_draftPledge", "submit")
                .complete(HEAD, "userTask_signPledge", "return")
                .waitsAt("userTask_draftPledge")
                .passed("userTask_signPledge")
                .notPassed("userTask_acceptPledge", "endEvent_accepted");
    }

    @Test
    void goesBackToTheClerkAndIsSignedAgainWhenTheLaunchingUnitReturnsIt() {
        var pledge = start();

        pledge.complete(CLERK, "userTask_draftPledge", "submit")
                .complete(HEAD, "userTask_signPledge", "sign")
                .complete(STANDING_BODY, "userTask_acceptPledge", "return")
                .waitsAt("userTask_draftPledge")
                .notPassed("endEvent_accepted")
                .complete(CLERK, "userTask_draftPledge", "submit")
                .waitsAt("userTask_signPledge");
    }

    private ModelRun start() {
        return ModelRun.start("pledge-signing", key).waitsAt("userTask_draftPledge");
    }
}
