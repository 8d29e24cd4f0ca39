package vn.thidua.campaign;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;

/** Tells the audit trail and the files who may see a participation: whoever sees the campaign. */
@Component
class ParticipationCaseAccess implements CaseAccess {

    private final ParticipationRepository participations;
    private final CampaignAccess access;

    ParticipationCaseAccess(ParticipationRepository participations, CampaignAccess access) {
        this.participations = participations;
        this.access = access;
    }

    @Override
    public String caseType() {
        return ParticipationStages.CASE;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> participations
                .find(Ids.read(caseId))
                .map(participation -> access.maySee(participation.campaignId(), actor))
                .orElse(false));
    }
}
