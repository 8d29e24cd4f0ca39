package vn.thidua.notification.process;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
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

class DeadlineWatchProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf(DeadlineWatchProcess.ID);

    private static final Date MORNING = Date.from(Instant.parse("2026-11-23T01:00:00Z"));
    private static final Date NOON = Date.from(Instant.parse("2026-11-23T06:30:00Z"));

    private final DeadlineSteps steps = mock(DeadlineSteps.class);

    @BeforeEach
    void watch() {
        when(steps.nextRoundAt(anyString())).thenReturn(MORNING, NOON);
        ModelEngine.beans(Map.of("deadlineSteps", steps));
    }

    @Test
    void beginsTheNextDayAfterTheLastRound() {
        var day = start();

        day.fire("event_nextRound", MORNING)
                .run("serviceTask_remind")
                .run("serviceTask_tellLate")
                .run("serviceTask_escalate")
                .passed("serviceTask_tellDeputies", "serviceTask_beginNextDay", "endEvent_dayEnded")
                .ended();
        verify(steps).tellDeputies("2026-11-23");
        verify(steps).beginNextDay("2026-11-23");
    }

    @Test
    void goesRoundOnceMoreWhileTheDayHasARoundLeft() {
        when(steps.hasAnotherRound(anyString())).thenReturn(true, false);
        var day = start();

        day.fire("event_nextRound", MORNING)
                .run("serviceTask_remind")
                .run("serviceTask_tellLate")
                .run("serviceTask_escalate")
                .waitsAt("event_nextRound")
                .notPassed("serviceTask_beginNextDay")
                .fire("event_nextRound", NOON)
                .run("serviceTask_remind")
                .run("serviceTask_tellLate")
                .run("serviceTask_escalate")
                .ended();
        verify(steps).beginNextDay("2026-11-23");
    }

    @Test
    void takesOneChunkAfterTheOther() {
        when(steps.remind(anyString())).thenReturn(true, false);
        when(steps.tellLate(anyString())).thenReturn(true, false);
        when(steps.escalate(anyString())).thenReturn(true, false);
        var day = start();

        day.fire("event_nextRound", MORNING)
                .run("serviceTask_remind")
                .run("serviceTask_remind")
                .run("serviceTask_tellLate")
                .run("serviceTask_tellLate")
                .run("serviceTask_escalate")
                .run("serviceTask_escalate")
                .ended();
        verify(steps, times(2)).remind("2026-11-23");
        verify(steps, times(2)).tellLate("2026-11-23");
        verify(steps, times(2)).escalate("2026-11-23");
    }

    private static ModelRun start() {
        return ModelRun.start(DeadlineWatchProcess.ID, "2026-11-23").waitsAt("event_nextRound");
    }
}
