package vn.thidua.cluster.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
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

class ClusterPledgeProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("cluster-pledge");

    private static final String CLERK = "CLERK@MEMBER";
    private static final String APPROVER = "APPROVER@MEMBER";
    private static final Date DEADLINE = Date.from(Instant.parse("2099-03-01T10:00:00Z"));

    private final String key = ModelRun.key();
    private final ClusterPledgeSteps steps = mock(ClusterPledgeSteps.class);

    @BeforeEach
    void seatPeople() {
        var desks = mock(ClusterDesks.class);
        when(desks.memberClerk(key)).thenReturn(CLERK);
        when(desks.memberApprover(key)).thenReturn(APPROVER);
        when(steps.commentDeadline(key)).thenReturn(DEADLINE);
        ModelEngine.beans(Map.of("clusterDesks", desks, "clusterPledgeSteps", steps));
    }

    @Test
    void commentsThenSigns() {
        start().complete(CLERK, "userTask_commentPledge", "submit")
                .receive("cluster.pledgeFinal")
                .complete(APPROVER, "userTask_signCommonPledge", "sign")
                .passed("endEvent_signed")
                .ended();
        verify(steps, never()).recordNoComment(key);
    }

    @Test
    void signsAfterSayingNothingInTime() {
        start().fire("event_commentDeadline", DEADLINE)
                .receive("cluster.pledgeFinal")
                .waitsAt("userTask_signCommonPledge");
        verify(steps).recordNoComment(key);
    }

    @Test
    void endsWithAYearThatWasOpenedByMistake() {
        start().receive("cluster.yearCancelled")
                .passed("endEvent_cancelled")
                .notPassed("endEvent_signed")
                .ended();
    }

    private ModelRun start() {
        return ModelRun.start("cluster-pledge", key).waitsAt("userTask_commentPledge");
    }
}
