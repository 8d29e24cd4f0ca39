package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;

/**
 * One instance of a model, moved by hand. Every move fails loudly when the instance does not stand where the test
 * believes it does.
 */
public final class ModelRun {

    private final ProcessEngine engine;
    private final ProcessInstance instance;

    private ModelRun(ProcessEngine engine, ProcessInstance instance) {
        this.engine = engine;
        this.instance = instance;
    }

    /** A business key nobody else has. */
    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static ModelRun start(String process, String key) {
        var engine = ModelEngine.engine();
        return new ModelRun(engine, engine.getRuntimeService().startProcessInstanceByKey(process, key));
    }

    /** The running instance that a call activity has started. */
    public static ModelRun called(String process, String key) {
        var engine = ModelEngine.engine();
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(key)
                .singleResult();
        assertThat(instance).as("running %s of %s", process, key).isNotNull();
        return new ModelRun(engine, instance);
    }

    /** Completes the one open task with this element id, which must lie on this desk. */
    public ModelRun complete(String desk, String task, String outcome) {
        var open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(task)
                .singleResult();
        assertThat(open).as("open task %s", task).isNotNull();
        assertThat(engine.getTaskService().getIdentityLinksForTask(open.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly(desk);
        engine.getTaskService().complete(open.getId(), Map.of("outcome", outcome));
        return this;
    }

    /** Delivers a message for which the instance must be waiting. */
    public ModelRun receive(String message, Map<String, Object> facts) {
        var waiting = engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventName(message)
                .singleResult();
        assertThat(waiting).as("subscription to %s", message).isNotNull();
        engine.getRuntimeService().messageEventReceived(message, waiting.getExecutionId(), facts);
        return this;
    }

    public ModelRun receive(String message) {
        return receive(message, Map.of());
    }

    /** Lets the timer of this event fire, which must have been set to this moment. */
    public ModelRun fire(String event, Date due) {
        var job = job(event);
        assertThat(job.getDuedate()).as("due date of %s", event).hasSameTimeAs(due);
        engine.getManagementService().executeJob(job.getId());
        return this;
    }

    /** The moment to which the timer of this event is set. */
    public Date timer(String event) {
        return job(event).getDuedate();
    }

    /** Runs the step that waits to be run in a transaction of its own. */
    public ModelRun run(String step) {
        engine.getManagementService().executeJob(job(step).getId());
        return this;
    }

    private Job job(String element) {
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .singleResult();
        assertThat(job).as("job of %s", element).isNotNull();
        return job;
    }

    public ModelRun waitsAt(String... elements) {
        check().isWaitingAt(elements);
        return this;
    }

    /** A token has gone through each of these to its end; what was cut off by a cancellation does not count. */
    public ModelRun passed(String... elements) {
        assertThat(passed()).as("passed").contains(elements);
        return this;
    }

    public ModelRun notPassed(String... elements) {
        assertThat(passed()).as("passed").doesNotContain(elements);
        return this;
    }

    public void ended() {
        check().isEnded();
    }

    private List<String> passed() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .finished()
                .list()
                .stream()
                .filter(activity -> !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private ProcessInstanceAssert check() {
        init(engine);
        return BpmnAwareTests.assertThat(instance);
    }
}
