package vn.thidua.nomination.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationStatus;

/** What the model asks of the domain. */
@Component
public class NominationSteps {

    private final NominationQueries nominations;

    NominationSteps(NominationQueries nominations) {
        this.nominations = nominations;
    }

    /** Whether a supplemented dossier goes on being appraised, and does not wait for the nominating unit's own paper. */
    public boolean returnsToAppraisal(String id) {
        return nominations.get(UUID.fromString(id)).status() == NominationStatus.APPRAISAL;
    }
}
