package vn.thidua.workflow;

import org.camunda.bpm.engine.ProcessEngineException;
import vn.thidua.shared.Refusal;

/** What a step of a model refused, found again in the engine's own failure. */
final class EngineRefusal {

    private EngineRefusal() {}

    /** It reaches the person as if the act itself had refused; everything else stays a failure. */
    static RuntimeException behind(ProcessEngineException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return failed;
    }
}
