package vn.thidua.cluster.process;

import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterBallots;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.shared.Ids;

/** What the model cluster-ballot asks of the domain. */
@Component
public class ClusterBallotSteps {

    private final ClusterBallots ballots;
    private final ClusterDirectory directory;

    ClusterBallotSteps(ClusterBallots ballots, ClusterDirectory directory) {
        this.ballots = ballots;
        this.directory = directory;
    }

    public Date deadline(String key) {
        var year = directory.year(directory.vote(Ids.read(key)).yearId());
        return Date.from(Objects.requireNonNull(year.content().deadlines().ballot()));
    }

    public void recordNoVote(String key) {
        ballots.noVote(Ids.read(key));
    }
}
