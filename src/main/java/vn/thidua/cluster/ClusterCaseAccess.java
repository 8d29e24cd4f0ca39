package vn.thidua.cluster;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;

/** The history of a cluster itself: its names, seats and flag are everybody's to know. */
@Component
class ClusterCaseAccess implements CaseAccess {

    private final ClusterDirectory directory;

    ClusterCaseAccess(ClusterDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String caseType() {
        return Clusters.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> {
            directory.get(caseId);
            return true;
        });
    }
}
