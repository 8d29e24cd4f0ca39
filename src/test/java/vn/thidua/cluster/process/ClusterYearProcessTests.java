package vn.thidua.cluster.process;

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

class ClusterYearProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("cluster-year");

    private static final String CLERK = "CLERK@HEAD";
    private static final String APPROVER = "APPROVER@HEAD";
    private static final String DEPUTY = "APPROVER@DEPUTY";
    private static final String ORGANISER = "CLERK@ORGANISER";
    private static final Date SCORING = Date.from(Instant.parse("2099-12-01T00:00:00Z"));

    private final String key = ModelRun.key();
    private final ClusterYearSteps steps = mock(ClusterYearSteps.class);

    @BeforeEach
    void seatPeople() {
        var desks = mock(ClusterDesks.class);
        when(desks.headClerk(key)).thenReturn(CLERK);
        when(desks.headApprover(key)).thenReturn(APPROVER);
        when(desks.deputyApprover(key)).thenReturn(DEPUTY);
        when(desks.verifier(key)).thenReturn(ORGANISER);
        when(steps.scoringAt(key)).thenReturn(SCORING);
        ModelEngine.beans(Map.of("clusterDesks", desks, "clusterYearSteps", steps));
    }

    @Test
    void goesFromTheDraftToTheSignedResults() {
        when(steps.leaderIsElected(key)).thenReturn(true);
        verified()
                .receive("cluster.ballotOver")
                .notPassed("userTask_decideLeader")
                .complete(CLERK, "userTask_submitResults", "submit")
                .complete(APPROVER, "userTask_signResults", "return")
                .complete(CLERK, "userTask_submitResults", "submit")
                .complete(APPROVER, "userTask_signResults", "sign")
                .passed("endEvent_submitted")
                .ended();
        verify(steps).askComments(key);
        verify(steps).openSigning(key);
        verify(steps).openScoring(key);
        verify(steps).conclude(key);
    }

    @Test
    void votesAgainAndThenLeavesItToHeadAndDeputy() {
        when(steps.mayVoteAgain(key)).thenReturn(true, false);
        var run = verified().receive("cluster.ballotOver").waitsAt("event_ballotOver");
        verify(steps, times(2)).openBallot(key);
        run.receive("cluster.ballotOver")
                .complete(APPROVER, "userTask_decideLeader", "submit")
                .complete(DEPUTY, "userTask_confirmLeader", "return")
                .complete(APPROVER, "userTask_decideLeader", "submit")
                .complete(DEPUTY, "userTask_confirmLeader", "confirm")
                .waitsAt("userTask_submitResults");
    }

    @Test
    void opensScoringByItselfOnItsDay() {
        reviewed()
                .fire("event_scoringDay", SCORING)
                .notPassed("event_scoringOpened")
                .waitsAt("event_scoresGathered");
        verify(steps).openScoring(key);
    }

    @Test
    void endsWhereTheYearWasOpenedByMistake() {
        reviewed()
                .receive("cluster.yearCancelled")
                .passed("endEvent_cancelled")
                .notPassed("serviceTask_openScoring")
                .ended();
    }

    private ModelRun reviewed() {
        return ModelRun.start("cluster-year", key)
                .complete(CLERK, "userTask_draftPledge", "submit")
                .receive("cluster.commentsGathered")
                .complete(CLERK, "userTask_finishPledge", "submit")
                .receive("cluster.pledgeSigned")
                .complete(CLERK, "userTask_writeMidReview", "submit");
    }

    private ModelRun verified() {
        return reviewed()
                .receive("cluster.scoringOpened")
                .receive("cluster.scoresGathered")
                .complete(ORGANISER, "userTask_verifyScores", "verify");
    }
}
