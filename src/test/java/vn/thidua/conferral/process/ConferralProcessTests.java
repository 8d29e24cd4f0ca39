package vn.thidua.conferral.process;

import static org.mockito.Mockito.mock;
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

class ConferralProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("conferral-event");

    private static final String OFFICE = "CLERK@BAN_TDKT";
    private static final String HEAD = "APPROVER@UBND_TP_HA_NOI";
    private static final Date DAY = Date.from(Instant.parse("2099-04-27T00:00:00Z"));

    private final String key = ModelRun.key();
    private final ConferralSteps steps = mock(ConferralSteps.class);

    @BeforeEach
    void seatPeople() {
        var desks = mock(ConferralDesks.class);
        when(desks.office(key)).thenReturn(OFFICE);
        when(desks.approver(key)).thenReturn(HEAD);
        when(steps.heldAt(key)).thenReturn(DAY);
        ModelEngine.beans(Map.of("conferralDesks", desks, "conferralSteps", steps));
    }

    @Test
    void waitsForItsDayAndForTheOneItIsMovedTo() {
        approved()
                .waitsAt("event_dayCame")
                .receive("conferral.moved")
                .waitsAt("event_dayCame")
                .fire("event_dayCame", DAY)
                .complete(OFFICE, "userTask_recordResults", "record")
                .passed("event_moved", "endEvent_recorded")
                .ended();
    }

    @Test
    void isRecordedAtOnceWhereItsDayIsOver() {
        when(steps.isDue(key)).thenReturn(true);

        approved()
                .complete(OFFICE, "userTask_recordResults", "record")
                .passed("endEvent_recorded")
                .notPassed("event_dayCame")
                .ended();
    }

    @Test
    void comesBackToTheOffice() {
        ModelRun.start("conferral-event", key)
                .complete(OFFICE, "userTask_prepareScenario", "submit")
                .complete(HEAD, "userTask_approveScenario", "return")
                .waitsAt("userTask_prepareScenario");
    }

    @Test
    void isCalledOffWhereverItStands() {
        approved()
                .receive("conferral.cancelled")
                .passed("endEvent_cancelled")
                .notPassed("endEvent_recorded")
                .ended();
    }

    private ModelRun approved() {
        return ModelRun.start("conferral-event", key)
                .complete(OFFICE, "userTask_prepareScenario", "submit")
                .complete(HEAD, "userTask_approveScenario", "approve");
    }
}
