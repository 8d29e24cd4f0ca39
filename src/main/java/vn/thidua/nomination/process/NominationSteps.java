package vn.thidua.nomination.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationEnding;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationStatus;

/** What the model asks of the domain. */
@Component
public class NominationSteps {

    private final NominationQueries nominations;
    private final NominationEnding ending;

    NominationSteps(NominationQueries nominations, NominationEnding ending) {
        this.nominations = nominations;
        this.ending = ending;
    }

    /** Whether a supplemented dossier goes on being appraised, and does not wait for the nominating unit's own paper. */
    public boolean returnsToAppraisal(String id) {
        return nominations.get(UUID.fromString(id)).status() == NominationStatus.APPRAISAL;
    }

    /** Ends the next nominations of a cancelled campaign and answers whether there are more. */
    public boolean endWithCampaign(String campaign) {
        return ending.endSome(UUID.fromString(campaign));
    }
}
