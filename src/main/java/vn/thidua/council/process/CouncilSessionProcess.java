package vn.thidua.council.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.council.SessionCancelled;
import vn.thidua.council.SessionConvened;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.TaskKey;

/** The process council-session: its names, and what the domain's events do to it. Business key: the session's id. */
@Component
public class CouncilSessionProcess {

    /** The process id. */
    public static final String ID = "council-session";

    /** The session is not held, or was broken off. */
    public static final String MESSAGE_CANCELLED = "council.sessionCancelled";

    /** The chair confirms the day and the agenda. */
    public static final TaskKey CONFIRM = new TaskKey(ID, "userTask_confirmSession");

    /** The secretary changes what the chair sent back. */
    public static final TaskKey REVISE = new TaskKey(ID, "userTask_reviseSession");

    /** The secretary closes the ballot and says who came. */
    public static final TaskKey CLOSE_BALLOT = new TaskKey(ID, "userTask_closeBallot");

    /** The chair gives the last places, or puts some to the vote once more. */
    public static final TaskKey CONCLUDE_BALLOT = new TaskKey(ID, "userTask_concludeBallot");

    /** The secretary writes the minutes. */
    public static final TaskKey WRITE_MINUTES = new TaskKey(ID, "userTask_writeMinutes");

    /** The chair signs the minutes. */
    public static final TaskKey SIGN_MINUTES = new TaskKey(ID, "userTask_signMinutes");

    private final Processes processes;

    CouncilSessionProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(SessionConvened event) {
        processes.start(ID, event.session().toString(), Map.of());
    }

    @EventListener
    void cancel(SessionCancelled event) {
        if (!processes.correlate(ID, event.session().toString(), MESSAGE_CANCELLED, Map.of())) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }
}
