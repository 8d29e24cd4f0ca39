package vn.thidua.cluster.process;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterBallots;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterResults;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.YearStatus;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.Processes;

/** What the model cluster-year asks of the domain, and how it sets the members' own processes going. */
@Component
public class ClusterYearSteps {

    /** A day that has passed opens nothing by itself: the head or the organiser does. */
    private static final int FAR_DAYS = 36_500;

    private final ClusterYears years;
    private final ClusterBallots ballots;
    private final ClusterResults results;
    private final ClusterDirectory directory;
    private final Processes processes;
    private final Clock clock;

    ClusterYearSteps(
            ClusterYears years,
            ClusterBallots ballots,
            ClusterResults results,
            ClusterDirectory directory,
            Processes processes,
            Clock clock) {
        this.years = years;
        this.ballots = ballots;
        this.results = results;
        this.directory = directory;
        this.processes = processes;
        this.clock = clock;
    }

    public void askComments(String key) {
        startForMembers(key, ClusterPledgeProcess.ID);
    }

    public void openSigning(String key) {
        var members = directory.members(id(key)).stream()
                .map(member -> member.id().toString())
                .toList();
        processes.correlateAll(ClusterPledgeProcess.ID, members, ClusterPledgeProcess.MESSAGE_PLEDGE_FINAL, Map.of());
    }

    /** The day on which members begin to score. */
    public Date scoringAt(String key) {
        Instant day = directory
                .year(id(key))
                .scoringOn()
                .atStartOfDay(clock.getZone())
                .toInstant();
        Instant now = clock.instant();
        return Date.from(day.isAfter(now) ? day : now.plus(FAR_DAYS, ChronoUnit.DAYS));
    }

    public void openScoring(String key) {
        years.beginScoring(id(key));
        startForMembers(key, CrossScoringProcess.ID);
    }

    public void openBallot(String key) {
        ballots.open(id(key))
                .forEach(vote ->
                        processes.start(ClusterBallotProcess.ID, vote.id().toString(), Map.of()));
    }

    /** Whether the ballot decided. */
    public boolean leaderIsElected(String key) {
        return directory.year(id(key)).status() == YearStatus.REPORTING;
    }

    /** Whether the rule allows another ballot. */
    public boolean mayVoteAgain(String key) {
        return directory.year(id(key)).status() == YearStatus.BALLOT;
    }

    public void conclude(String key) {
        results.conclude(id(key));
    }

    private void startForMembers(String key, String process) {
        directory
                .members(id(key))
                .forEach(member -> processes.start(process, member.id().toString(), Map.of()));
    }

    private static UUID id(String key) {
        return Ids.read(key);
    }
}
