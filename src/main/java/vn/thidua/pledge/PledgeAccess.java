package vn.thidua.pledge;

import org.springframework.stereotype.Component;
import vn.thidua.campaign.ParticipationAccess;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;

/** Whoever may read what a unit hands in may see its pledge. */
@Component
class PledgeAccess implements CaseAccess {

    private final PledgeRepository pledges;
    private final ParticipationAccess participations;

    PledgeAccess(PledgeRepository pledges, ParticipationAccess participations) {
        this.pledges = pledges;
        this.participations = participations;
    }

    @Override
    public String caseType() {
        return Pledges.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> pledges.find(Ids.read(caseId))
                .filter(pledge -> maySee(pledge, actor))
                .isPresent());
    }

    boolean maySee(Pledge pledge, Actor actor) {
        return participations.mayReadPapers(pledge.participationId(), actor);
    }
}
