package vn.thidua.campaign;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

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
        try {
            UUID id = Ids.read(caseId);
            return access.maySee(id, actor);
        } catch (Refusal notAnId) {
            return false;
        }
    }
}
