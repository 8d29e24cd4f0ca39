package vn.thidua.consultation.process;

import org.springframework.stereotype.Component;
import vn.thidua.consultation.ConsultationQueries;
import vn.thidua.shared.Ids;

/** Whose work a consultation is. Called by the model; takes the business key, answers {@code ROLE@UNIT}. */
@Component
public class ConsultationDesks {

    private final ConsultationQueries consultations;

    ConsultationDesks(ConsultationQueries consultations) {
        this.consultations = consultations;
    }

    /** The clerk of the body that is asked; for a body outside whoever asked. */
    public String answerer(String id) {
        return consultations.get(Ids.read(id)).desk().toString();
    }
}
