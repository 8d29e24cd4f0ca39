package vn.thidua.cluster.process;

import static org.mockito.Mockito.mock;
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

class CrossScoringProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("cross-scoring");

    private static final String CLERK = "CLERK@MEMBER";
    private static final String APPROVER = "APPROVER@MEMBER";
    private static final Date SELF = Date.from(Instant.parse("2099-12-10T10:00:00Z"));
    private static final Date CROSS = Date.from(Instant.parse("2099-12-20T10:00:00Z"));

    private final String key = ModelRun.key();
    private final CrossScoringSteps steps = mock(CrossScoringSteps.class);

    @BeforeEach
    void seatPeople() {
        var desks = mock(ClusterDesks.class);
        when(desks.memberClerk(key)).thenReturn(CLERK);
        when(desks.memberApprover(key)).thenReturn(APPROVER);
        when(steps.selfScoreDeadline(key)).thenReturn(SELF);
        when(steps.crossScoreDeadline(key)).thenReturn(CROSS);
        ModelEngine.beans(Map.of("clusterDesks", desks, "crossScoringSteps", steps));
    }

    @Test
    void scoresTheOthersAtOnceWhenItIsTheLast() {
        when(steps.finishSelfScoring(key)).thenReturn(true);
        start().complete(CLERK, "userTask_selfScore", "submit")
                .complete(APPROVER, "userTask_confirmSelfScore", "return")
                .complete(CLERK, "userTask_selfScore", "submit")
                .complete(APPROVER, "userTask_confirmSelfScore", "confirm")
                .notPassed("event_crossScoringOpened")
                .complete(CLERK, "userTask_crossScore", "submit")
                .passed("endEvent_selfScored", "endEvent_scored")
                .ended();
    }

    @Test
    void waitsForTheOthersAndMayBeSilentTwice() {
        start().fire("event_selfScoreDeadline", SELF)
                .waitsAt("event_crossScoringOpened")
                .receive("cluster.crossScoringOpened")
                .fire("event_crossScoreDeadline", CROSS)
                .passed("endEvent_silent")
                .ended();
        verify(steps).recordNoSelfScore(key);
        verify(steps).recordNoCrossScore(key);
    }

    private ModelRun start() {
        return ModelRun.start("cross-scoring", key).waitsAt("userTask_selfScore");
    }
}
