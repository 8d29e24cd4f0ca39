package vn.thidua.campaign;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;

/** Tells the audit trail and the files who may see a campaign. */
@Component
class CampaignCaseAccess implements CaseAccess {

    private final CampaignAccess access;

    CampaignCaseAccess(CampaignAccess access) {
        this.access = access;
    }

    @Override
    public String caseType() {
        return Campaigns.CASE;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> access.maySee(Ids.read(caseId), actor));
    }
}
