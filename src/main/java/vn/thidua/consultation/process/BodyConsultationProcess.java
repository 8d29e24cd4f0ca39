package vn.thidua.consultation.process;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.consultation.ConsultationTerms;
import vn.thidua.consultation.ConsultationsAsked;
import vn.thidua.consultation.ConsultationsCancelled;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;

/**
 * The process body-consultation, one instance for each body that is asked: its names, and what the domain's events do to
 * it. Business key: the consultation's id.
 */
@Component
public class BodyConsultationProcess implements ConsultationTerms {

    /** The process id. */
    public static final String ID = "body-consultation";

    /** The nomination has ended. */
    public static final String MESSAGE_CANCELLED = "consultation.cancelled";

    /** The body says what it thinks. */
    public static final TaskKey ANSWER = new TaskKey(ID, "userTask_answerConsultation");

    private final Processes processes;
    private final TaskTerms terms;

    BodyConsultationProcess(Processes processes, TaskTerms terms) {
        this.processes = processes;
        this.terms = terms;
    }

    @Override
    public Instant answerDue() {
        return Objects.requireNonNull(terms.dueAt(ANSWER), "no term is set for " + ANSWER);
    }

    @EventListener
    void start(ConsultationsAsked event) {
        event.consultations().forEach(id -> processes.start(ID, id.toString(), Map.of()));
    }

    @EventListener
    void cancel(ConsultationsCancelled event) {
        var keys = event.consultations().stream().map(UUID::toString).toList();
        processes.correlateAll(ID, keys, MESSAGE_CANCELLED, Map.of());
    }
}
