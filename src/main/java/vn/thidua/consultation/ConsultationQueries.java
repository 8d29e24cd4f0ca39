package vn.thidua.consultation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Consultations as they are read. */
@Component
@Transactional(readOnly = true)
public class ConsultationQueries {

    private final ConsultationRepository consultations;
    private final NominationQueries nominations;

    ConsultationQueries(ConsultationRepository consultations, NominationQueries nominations) {
        this.consultations = consultations;
        this.nominations = nominations;
    }

    /** The consultation, whoever asks: for processes and for what has already been checked. */
    public Consultation get(UUID id) {
        return consultations.find(id).orElseThrow(Refusal::notFound);
    }

    /**
     * Everybody who was asked about a nomination, in the order of asking.
     *
     * @throws Refusal 404 unless the actor may know of the nomination
     */
    public List<Consultation> visibleOf(UUID nomination, Actor actor) {
        return consultations.of(nominations.visible(nomination, actor).id());
    }
}
