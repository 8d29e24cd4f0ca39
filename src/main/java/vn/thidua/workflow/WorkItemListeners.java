package vn.thidua.workflow;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Desk;

/**
 * Hears the engine and keeps our rows in step with it, in its transaction: a work item per human task, a row per running
 * case, a row per token that waits for something else than a human.
 */
@Component
class WorkItemListeners extends AbstractBpmnParseListener {

    private final UserTasks userTasks;
    private final WorkItemRepository items;
    private final ProcessCaseRepository cases;
    private final ApplicationEventPublisher events;

    WorkItemListeners(
            UserTasks userTasks,
            WorkItemRepository items,
            ProcessCaseRepository cases,
            ApplicationEventPublisher events) {
        this.userTasks = userTasks;
        this.items = items;
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::caseStarted);
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::caseEnded);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::taskCreated);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::taskDeleted);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        listenForWaits(activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        listenForWaits(activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        listenForWaits(activity);
    }

    private void listenForWaits(ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::waitBegan);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::waitEnded);
    }

    private void caseStarted(DelegateExecution execution) {
        cases.started(execution.getProcessInstanceId(), processOf(execution), execution.getProcessBusinessKey());
    }

    private void caseEnded(DelegateExecution execution) {
        cases.ended(execution.getProcessInstanceId());
    }

    private void waitBegan(DelegateExecution execution) {
        cases.waitBegan(
                execution.getProcessInstanceId(),
                execution.getCurrentActivityId(),
                processOf(execution),
                execution.getProcessBusinessKey());
    }

    private void waitEnded(DelegateExecution execution) {
        cases.waitEnded(execution.getProcessInstanceId(), execution.getCurrentActivityId());
    }

    private void taskCreated(DelegateTask task) {
        var execution = task.getExecution();
        var key = new TaskKey(processOf(execution), task.getTaskDefinitionKey());
        String businessKey = execution.getProcessBusinessKey();
        String desk = desk(task);
        WorkItemFacts facts = userTasks.get(key).facts(businessKey);
        items.insert(task.getId(), key, task.getProcessInstanceId(), businessKey, desk, facts);
        String reason = facts.returnedBecause();
        if (reason != null) {
            events.publishEvent(new TaskCameBack(
                    task.getId(), key, Desk.parse(desk), facts.subject(), facts.campaignId(), facts.dueAt(), reason));
        }
    }

    private void taskDeleted(DelegateTask task) {
        items.cancel(task.getId());
    }

    /** A model routes each user task to exactly one desk, as its one candidate group. */
    private static String desk(DelegateTask task) {
        Set<org.camunda.bpm.engine.task.IdentityLink> candidates = task.getCandidates();
        if (candidates.size() != 1) {
            throw new IllegalStateException(
                    task.getTaskDefinitionKey() + " must have one candidate group, has " + candidates.size());
        }
        return candidates.iterator().next().getGroupId();
    }

    private static String processOf(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }
}
