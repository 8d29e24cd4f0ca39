package vn.thidua.cluster.process;

import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.MemberActs;
import vn.thidua.cluster.YearContent;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.Processes;

/** What the model cross-scoring asks of the domain. */
@Component
public class CrossScoringSteps {

    private final MemberActs acts;
    private final ClusterDirectory directory;
    private final Processes processes;

    CrossScoringSteps(MemberActs acts, ClusterDirectory directory, Processes processes) {
        this.acts = acts;
        this.directory = directory;
        this.processes = processes;
    }

    public Date selfScoreDeadline(String key) {
        return Date.from(Objects.requireNonNull(deadlines(key).selfScores()));
    }

    public Date crossScoreDeadline(String key) {
        return Date.from(Objects.requireNonNull(deadlines(key).crossScores()));
    }

    public void recordNoSelfScore(String key) {
        acts.noSelfScore(Ids.read(key));
    }

    public void recordNoCrossScore(String key) {
        acts.noCrossScore(Ids.read(key));
    }

    /** Whether this member was the last; the others, who wait for it, are then told. */
    public boolean finishSelfScoring(String key) {
        var waiting = acts.endSelfScoring(Ids.read(key));
        if (waiting == null) {
            return false;
        }
        var cases = waiting.stream().map(member -> member.id().toString()).toList();
        processes.correlateAll(
                CrossScoringProcess.ID, cases, CrossScoringProcess.MESSAGE_CROSS_SCORING_OPENED, Map.of());
        return true;
    }

    private YearContent.Deadlines deadlines(String key) {
        return directory
                .year(directory.member(Ids.read(key)).yearId())
                .content()
                .deadlines();
    }
}
