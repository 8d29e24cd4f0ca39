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

class ClusterBallotProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("cluster-ballot");

    private static final String VOTER = "APPROVER@MEMBER";
    private static final Date DEADLINE = Date.from(Instant.parse("2099-12-28T10:00:00Z"));

    private final String key = ModelRun.key();
    private final ClusterBallotSteps steps = mock(ClusterBallotSteps.class);

    @BeforeEach
    void seatPeople() {
        var desks = mock(ClusterBallotDesks.class);
        when(desks.voter(key)).thenReturn(VOTER);
        when(steps.deadline(key)).thenReturn(DEADLINE);
        ModelEngine.beans(Map.of("clusterBallotDesks", desks, "clusterBallotSteps", steps));
    }

    @Test
    void endsWithTheVote() {
        start().complete(VOTER, "userTask_castBallot", "submit")
                .passed("endEvent_voted")
                .ended();
        verify(steps, never()).recordNoVote(key);
    }

    @Test
    void endsWithoutAVoteAtTheDeadline() {
        start().fire("event_ballotDeadline", DEADLINE).passed("endEvent_silent").ended();
        verify(steps).recordNoVote(key);
    }

    private ModelRun start() {
        return ModelRun.start("cluster-ballot", key).waitsAt("userTask_castBallot");
    }
}
