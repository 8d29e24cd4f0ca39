package vn.thidua.cluster;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;

/** The history of a year: for whoever may see the year. */
@Component
class ClusterYearCaseAccess implements CaseAccess {

    private final ClusterDirectory directory;

    ClusterYearCaseAccess(ClusterDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String caseType() {
        return ClusterYears.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> directory.maySee(directory.year(Ids.read(caseId)), actor));
    }
}
