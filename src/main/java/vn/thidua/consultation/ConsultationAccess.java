package vn.thidua.consultation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;

/** A body's answer is read by whoever may see the nomination, and by the body itself. */
@Component
class ConsultationAccess implements CaseAccess {

    private final ConsultationRepository consultations;
    private final NominationQueries nominations;

    ConsultationAccess(ConsultationRepository consultations, NominationQueries nominations) {
        this.consultations = consultations;
        this.nominations = nominations;
    }

    @Override
    public String caseType() {
        return Consultations.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> consultations
                .find(Ids.read(caseId))
                .filter(it -> actor.units().contains(it.desk().unit()) || maySeeNomination(it.nomination(), actor))
                .isPresent());
    }

    private boolean maySeeNomination(UUID nomination, Actor actor) {
        return CaseAccess.found(() -> {
            nominations.visible(nomination, actor);
            return true;
        });
    }

    /** The files of the questions: for whoever may see the nomination and for every body that was asked. */
    @Component
    static class OfQuestions implements CaseAccess {

        private final ConsultationRepository consultations;
        private final ConsultationAccess access;

        OfQuestions(ConsultationRepository consultations, ConsultationAccess access) {
            this.consultations = consultations;
            this.access = access;
        }

        @Override
        public String caseType() {
            return ConsultationFiles.CASE;
        }

        @Override
        public boolean maySee(String caseId, Actor actor) {
            var nomination = UUID.fromString(caseId);
            return consultations.of(nomination).stream()
                            .anyMatch(it -> actor.units().contains(it.desk().unit()))
                    || access.maySeeNomination(nomination, actor);
        }
    }
}
