package vn.thidua.consultation;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;

/** An agency's list: for the unit for which it was asked and its standing body. */
@Component
class ClearanceAccess implements CaseAccess {

    private final ClearanceQueries clearances;

    ClearanceAccess(ClearanceQueries clearances) {
        this.clearances = clearances;
    }

    @Override
    public String caseType() {
        return Clearances.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> clearances.maySee(clearances.get(Ids.read(caseId)), actor));
    }
}
