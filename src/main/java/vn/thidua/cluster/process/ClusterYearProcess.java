package vn.thidua.cluster.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.YearMoved;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.TaskKey;

/** The process cluster-year: its names, and what the domain's events do to it. Business key: the year's id. */
@Component
public class ClusterYearProcess {

    /** The process id. */
    public static final String ID = "cluster-year";

    public static final String MESSAGE_COMMENTS_GATHERED = "cluster.commentsGathered";
    public static final String MESSAGE_PLEDGE_SIGNED = "cluster.pledgeSigned";
    public static final String MESSAGE_SCORING_OPENED = "cluster.scoringOpened";
    public static final String MESSAGE_SCORES_GATHERED = "cluster.scoresGathered";
    public static final String MESSAGE_BALLOT_OVER = "cluster.ballotOver";
    public static final String MESSAGE_YEAR_CANCELLED = "cluster.yearCancelled";

    static final TaskKey DRAFT = new TaskKey(ID, "userTask_draftPledge");
    static final TaskKey FINISH = new TaskKey(ID, "userTask_finishPledge");
    static final TaskKey MID_REVIEW = new TaskKey(ID, "userTask_writeMidReview");
    static final TaskKey VERIFY = new TaskKey(ID, "userTask_verifyScores");
    static final TaskKey DECIDE = new TaskKey(ID, "userTask_decideLeader");
    static final TaskKey CONFIRM = new TaskKey(ID, "userTask_confirmLeader");
    static final TaskKey REPORT = new TaskKey(ID, "userTask_submitResults");
    static final TaskKey SIGN = new TaskKey(ID, "userTask_signResults");

    private final Processes processes;
    private final ClusterDirectory directory;

    ClusterYearProcess(Processes processes, ClusterDirectory directory) {
        this.processes = processes;
        this.directory = directory;
    }

    @EventListener
    void move(YearMoved event) {
        String year = event.year().toString();
        switch (event.turn()) {
            case OPENED -> processes.start(ID, year, Map.of());
            case COMMENTS_GATHERED -> tell(year, MESSAGE_COMMENTS_GATHERED);
            case PLEDGE_SIGNED -> tell(year, MESSAGE_PLEDGE_SIGNED);
            case SCORING_OPENED -> tell(year, MESSAGE_SCORING_OPENED);
            case SCORES_GATHERED -> tell(year, MESSAGE_SCORES_GATHERED);
            case BALLOT_OVER -> tell(year, MESSAGE_BALLOT_OVER);
            case CANCELLED -> cancel(event.year());
        }
    }

    private void cancel(UUID year) {
        var members = directory.members(year).stream()
                .map(member -> member.id().toString())
                .toList();
        var busy = processes.waitingFor(ClusterPledgeProcess.ID, members, ClusterPledgeProcess.MESSAGE_YEAR_CANCELLED);
        processes.correlateAll(ClusterPledgeProcess.ID, busy, ClusterPledgeProcess.MESSAGE_YEAR_CANCELLED, Map.of());
        tell(year.toString(), MESSAGE_YEAR_CANCELLED);
    }

    private void tell(String year, String message) {
        if (!processes.correlate(ID, year, message, Map.of())) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }
}
