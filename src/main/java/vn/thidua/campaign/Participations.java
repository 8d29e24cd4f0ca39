package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What other features report about a unit's part in a campaign. */
@Component
public class Participations {

    private final ParticipationRepository participations;

    Participations(ParticipationRepository participations) {
        this.participations = participations;
    }

    /** Keeps the verified points of a review; the ranking is made from those of the final one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordScore(UUID participation, ReviewStage stage, BigDecimal points) {
        participations.recordScore(participation, stage, points);
    }
}
