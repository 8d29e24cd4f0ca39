package vn.thidua.cluster.process;

import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.MemberActs;
import vn.thidua.shared.Ids;

/** What the model cluster-pledge asks of the domain. */
@Component
public class ClusterPledgeSteps {

    private final MemberActs acts;
    private final ClusterDirectory directory;

    ClusterPledgeSteps(MemberActs acts, ClusterDirectory directory) {
        this.acts = acts;
        this.directory = directory;
    }

    public Date commentDeadline(String key) {
        var year = directory.year(directory.member(Ids.read(key)).yearId());
        return Date.from(Objects.requireNonNull(year.content().deadlines().comments()));
    }

    public void recordNoComment(String key) {
        acts.noComment(Ids.read(key));
    }
}
