package vn.thidua.revocation.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.revocation.RevocationDecided;
import vn.thidua.revocation.RevocationProposed;
import vn.thidua.revocation.RevocationWithdrawn;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.TaskKey;

/** The process award-revocation. Business key: the case's id. */
@Component
public class RevocationProcess {

    /** The process id. */
    public static final String ID = "award-revocation";

    /** The office of whoever awarded looks at the proposal. */
    public static final TaskKey APPRAISE = new TaskKey(ID, "userTask_appraiseRevocation");

    /** The office that submitted writes down its letter and what came back. */
    public static final TaskKey RECORD_OUTSIDE = new TaskKey(ID, "userTask_recordOutsideRevocation");

    /** The nominating unit collects insignia and money. */
    public static final TaskKey RECORD_RETURN = new TaskKey(ID, "userTask_recordReturn");

    /** The State's insignia go on upward. */
    public static final TaskKey FORWARD_INSIGNIA = new TaskKey(ID, "userTask_forwardInsignia");

    /** The decision was signed here. */
    public static final String MESSAGE_DECIDED = "revocation.decided";

    /** The proposer took it back. */
    public static final String MESSAGE_WITHDRAWN = "revocation.withdrawn";

    private final Processes processes;

    RevocationProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(RevocationProposed event) {
        processes.start(ID, event.revocation().toString(), Map.of());
    }

    /** A case that runs by an older model waits for no withdrawal: it is appraised to its end. */
    @EventListener
    void withdrawn(RevocationWithdrawn event) {
        if (!processes.correlate(ID, event.revocation().toString(), MESSAGE_WITHDRAWN, Map.of())) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }

    @EventListener
    void decided(RevocationDecided event) {
        processes.correlate(ID, event.revocation().toString(), MESSAGE_DECIDED, Map.of());
    }
}
