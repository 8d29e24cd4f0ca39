package vn.thidua.rolemodel.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.rolemodel.RoleModelProposed;
import vn.thidua.rolemodel.RoleModelWithdrawn;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.TaskKey;

/** The process role-model: its names, and what the domain's events do to it. Business key: the role model's id. */
@Component
public class RoleModelProcess {

    /** The process id. */
    public static final String ID = "role-model";

    /** It was withdrawn before it was published. */
    public static final String MESSAGE_WITHDRAWN = "rolemodel.withdrawn";

    /** The standing body of the unit above checks it. */
    public static final TaskKey CHECK = new TaskKey(ID, "userTask_checkRoleModel");

    /** The unit that proposed it completes what was missing. */
    public static final TaskKey REVISE = new TaskKey(ID, "userTask_reviseRoleModel");

    /** The approver of the unit above publishes it. */
    public static final TaskKey PUBLISH = new TaskKey(ID, "userTask_publishRoleModel");

    private final Processes processes;

    RoleModelProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(RoleModelProposed event) {
        processes.start(ID, event.roleModel().toString(), Map.of());
    }

    @EventListener
    void withdraw(RoleModelWithdrawn event) {
        if (!processes.correlate(ID, event.roleModel().toString(), MESSAGE_WITHDRAWN, Map.of())) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }
}
