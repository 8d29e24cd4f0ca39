package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

/** Moves the engine's clock for one case: what waits for a day gets there now. */
public final class EngineTimers {

    private final RuntimeService runtime;
    private final ManagementService management;

    public EngineTimers(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** Lets the timer of this event fire, whenever it is set to. */
    public void fire(String process, String businessKey, String event) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        assertThat(instance).as("running %s of %s", process, businessKey).isNotNull();
        var timer = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(event)
                .singleResult();
        assertThat(timer).as("timer of %s", event).isNotNull();
        management.executeJob(timer.getId());
    }
}
