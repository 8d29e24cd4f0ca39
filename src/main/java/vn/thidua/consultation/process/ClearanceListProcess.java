package vn.thidua.consultation.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.consultation.ClearancesAsked;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.TaskKey;

/** The process clearance-list, one instance for each agency. Business key: the clearance's id. */
@Component
public class ClearanceListProcess {

    /** The process id. */
    public static final String ID = "clearance-list";

    /** The standing body writes down what the agency sent. */
    public static final TaskKey RECORD = new TaskKey(ID, "userTask_recordList");

    private final Processes processes;

    ClearanceListProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(ClearancesAsked event) {
        event.clearances().forEach(id -> processes.start(ID, id.toString(), Map.of()));
    }
}
