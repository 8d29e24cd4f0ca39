package vn.thidua.conferral.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.conferral.ConferralCancelled;
import vn.thidua.conferral.ConferralMoved;
import vn.thidua.conferral.ConferralOpened;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.TaskKey;

/** The process conferral-event. Business key: the event's id. */
@Component
public class ConferralProcess {

    /** The process id. */
    public static final String ID = "conferral-event";

    /** The office chooses the awards and writes who hands over what. */
    public static final TaskKey PREPARE = new TaskKey(ID, "userTask_prepareScenario");

    /** The head of the unit approves the scenario. */
    public static final TaskKey APPROVE = new TaskKey(ID, "userTask_approveScenario");

    /** The office writes down what came of it. */
    public static final TaskKey RECORD = new TaskKey(ID, "userTask_recordResults");

    /** It takes place on another day. */
    public static final String MESSAGE_MOVED = "conferral.moved";

    /** It does not take place. */
    public static final String MESSAGE_CANCELLED = "conferral.cancelled";

    private final Processes processes;

    ConferralProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(ConferralOpened event) {
        processes.start(ID, event.conferral().toString(), Map.of());
    }

    /** Nobody waits for the day until the scenario is approved. */
    @EventListener
    void move(ConferralMoved event) {
        processes.correlate(ID, event.conferral().toString(), MESSAGE_MOVED, Map.of());
    }

    @EventListener
    void cancel(ConferralCancelled event) {
        processes.correlate(ID, event.conferral().toString(), MESSAGE_CANCELLED, Map.of());
    }
}
