package vn.thidua.campaign;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What the other features ask about one campaign or one participation. */
@Component
@Transactional(readOnly = true)
public class CampaignQueries {

    private final CampaignRepository campaigns;
    private final ParticipationRepository participations;
    private final CampaignAccess access;

    CampaignQueries(CampaignRepository campaigns, ParticipationRepository participations, CampaignAccess access) {
        this.campaigns = campaigns;
        this.participations = participations;
        this.access = access;
    }

    /** The campaign, whoever asks: for processes and for what has already been checked. */
    public CampaignView get(UUID id) {
        return campaigns.find(id).map(Campaign::view).orElseThrow(Refusal::notFound);
    }

    /**
     * The campaign, which nobody can move on or call off before the caller's transaction ends. Others may hold it too: for
     * whoever joins a campaign while it is at a stage.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CampaignView hold(UUID id) {
        return campaigns.hold(id).map(Campaign::view).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 unless the actor may know of it */
    public CampaignView visible(UUID id, Actor actor) {
        if (!access.maySee(id, actor)) {
            throw Refusal.notFound();
        }
        return get(id);
    }

    /** @throws Refusal 404 if there is no such participation */
    public ParticipationView participation(UUID id) {
        return participations.find(id).map(Participation::view).orElseThrow(Refusal::notFound);
    }

    /** The part that a unit takes in a campaign. */
    public Optional<ParticipationView> participation(UUID campaign, String unit) {
        return participations.find(campaign, unit).map(Participation::view);
    }

    /** Whether the unit takes part or lies below one that does; a cancelled participation does not count. */
    public boolean takesPart(UUID campaign, String unit) {
        return participations.takesPart(campaign, unit);
    }
}
