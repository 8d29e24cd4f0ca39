package vn.thidua.consultation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.Opinions;

/** Bodies that were consulted, lists that were published, and agencies' lists on which the nominee stands. */
@Component
@Transactional(readOnly = true)
class OpinionsAsked implements Opinions {

    private final ConsultationRepository consultations;
    private final PublicNoticeRepository notices;
    private final ClearanceRepository clearances;

    OpinionsAsked(
            ConsultationRepository consultations, PublicNoticeRepository notices, ClearanceRepository clearances) {
        this.consultations = consultations;
        this.notices = notices;
        this.clearances = clearances;
    }

    @Override
    public boolean areThere(UUID nomination) {
        return !consultations.of(nomination).isEmpty()
                || !notices.naming(List.of(nomination)).isEmpty()
                || !clearances.matches(List.of(nomination)).isEmpty();
    }
}
