package vn.thidua.nomination.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.council.Councils;
import vn.thidua.nomination.NominationEnding;
import vn.thidua.nomination.NominationStatus;

/** What the model asks of the domain. */
@Component
public class NominationSteps {

    private final NominationsAtHand nominations;
    private final NominationEnding ending;
    private final Councils councils;

    NominationSteps(NominationsAtHand nominations, NominationEnding ending, Councils councils) {
        this.nominations = nominations;
        this.ending = ending;
        this.councils = councils;
    }

    /**
     * Whether a supplemented dossier goes on being appraised, and does not wait for the nominating unit's own paper. Asked
     * by version 1.0 of the model, on which nominations that were submitted before still run.
     */
    public boolean returnsToAppraisal(String id) {
        return isInAppraisal(id);
    }

    /** Whether the standing body of the unit where it stands has it. */
    public boolean isInAppraisal(String id) {
        return is(id, NominationStatus.APPRAISAL);
    }

    /** Whether the nominating unit has something to do. */
    public boolean isWithNominator(String id) {
        return is(id, NominationStatus.SUPPLEMENT) || isLowerProposed(id);
    }

    /** Whether what it has to do is to answer the proposal of a lower award. */
    public boolean isLowerProposed(String id) {
        return is(id, NominationStatus.LOWER_PROPOSED);
    }

    /** Whether a council has to vote before a paper may carry it. */
    public boolean isInCouncil(String id) {
        return is(id, NominationStatus.IN_COUNCIL);
    }

    /** Whether the council that has to vote holds its sessions in this installation. */
    public boolean waitsForSession(String id) {
        return nominations
                .get(id)
                .here()
                .filter(station -> councils.meetsHere(station.unit()))
                .isPresent();
    }

    /** Whether the council voted for it. */
    public boolean isCarried(String id) {
        return is(id, NominationStatus.WAITING_FOR_PAPER);
    }

    /** Whether it is held. */
    public boolean isOnHold(String id) {
        return is(id, NominationStatus.ON_HOLD);
    }

    /** Ends the next nominations of a cancelled campaign and answers whether there are more. */
    public boolean endWithCampaign(String campaign) {
        return ending.endSome(UUID.fromString(campaign));
    }

    private boolean is(String id, NominationStatus status) {
        return nominations.get(id).status() == status;
    }
}
