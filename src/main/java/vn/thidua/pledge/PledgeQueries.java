package vn.thidua.pledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Pledges as they are read. */
@Component
@Transactional(readOnly = true)
public class PledgeQueries {

    private final PledgeRepository pledges;
    private final PledgeAccess access;

    PledgeQueries(PledgeRepository pledges, PledgeAccess access) {
        this.pledges = pledges;
        this.access = access;
    }

    /** The pledge, whoever asks: for processes and for what has already been checked. */
    public PledgeView get(UUID id) {
        return pledges.find(id).map(PledgeView::of).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 unless the actor may know of it */
    public PledgeView visible(UUID id, Actor actor) {
        return pledges.find(id)
                .filter(pledge -> access.maySee(pledge, actor))
                .map(PledgeView::of)
                .orElseThrow(Refusal::notFound);
    }

    /** The pledge of a participation, whoever asks; empty before it is opened. */
    public Optional<PledgeView> ofParticipation(UUID participation) {
        return pledges.ofParticipation(participation).map(PledgeView::of);
    }

    /** The ids of a campaign's pledges that their own units still write or sign. */
    public List<UUID> atTheirUnits(UUID campaign) {
        return pledges.atTheirUnits(campaign);
    }

    /** @throws Refusal 404 unless there is one and the actor may know of it */
    public PledgeView visibleOfParticipation(UUID participation, Actor actor) {
        return pledges.ofParticipation(participation)
                .filter(pledge -> access.maySee(pledge, actor))
                .map(PledgeView::of)
                .orElseThrow(Refusal::notFound);
    }
}
