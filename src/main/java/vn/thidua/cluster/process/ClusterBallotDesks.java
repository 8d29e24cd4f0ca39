package vn.thidua.cluster.process;

import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;

/** Whose vote it is. */
@Component
public class ClusterBallotDesks {

    private final ClusterDirectory directory;

    ClusterBallotDesks(ClusterDirectory directory) {
        this.directory = directory;
    }

    /** The head of the member that votes. */
    public String voter(String voteId) {
        return Desk.approver(directory.vote(Ids.read(voteId)).unit()).toString();
    }
}
