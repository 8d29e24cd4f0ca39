package vn.thidua.consultation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import vn.thidua.consultation.ConsultationQueries;
import vn.thidua.consultation.Consultations;
import vn.thidua.shared.Ids;

/** What the model asks of the domain. */
@Component
public class ConsultationSteps {

    private final Consultations consultations;
    private final ConsultationQueries queries;

    ConsultationSteps(Consultations consultations, ConsultationQueries queries) {
        this.consultations = consultations;
        this.queries = queries;
    }

    /** Until when an answer is waited for. */
    public Date deadline(String id) {
        return Date.from(queries.get(Ids.read(id)).dueAt());
    }

    /** Nobody answered in time. */
    public void recordSilence(String id) {
        consultations.recordSilence(Ids.read(id));
    }
}
