package vn.thidua.nomination;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Verdict;

/** What would be said of a nomination, asked without doing anything. */
@Service
@Transactional(readOnly = true)
public class NominationQuestions {

    private final NominationQueries queries;
    private final NominationCheck check;
    private final CampaignQueries campaigns;

    NominationQuestions(NominationQueries queries, NominationCheck check, CampaignQueries campaigns) {
        this.queries = queries;
        this.check = check;
        this.campaigns = campaigns;
    }

    /**
     * Whether all of it can be read, for a form that already knows of something that cannot.
     *
     * @throws Refusal 400 with every wrong field, 403 for another unit's clerk
     */
    public void requireReadable(NominationDraft draft, Actor actor) {
        check.read(draft, actor);
    }

    /**
     * What the rules say today about a nomination as it stands.
     *
     * @throws Refusal 404 unless the person may see it
     */
    public Verdict eligibility(UUID id, Actor actor) {
        var view = queries.visible(id, actor);
        return check.verdict(
                id, new NominationCheck.Readable(campaigns.get(view.campaignId()), view.unit(), view.dossier()));
    }
}
