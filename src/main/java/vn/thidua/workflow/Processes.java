package vn.thidua.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Refusal;

/**
 * Starts and moves process instances. Every call joins the caller's transaction: what the domain says and what the engine
 * does happens together or not at all. Instances are addressed by process id and business key, the aggregate's id.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final RuntimeService runtime;
    private final ProcessCaseRepository cases;
    private final ProcessModels models;

    Processes(RuntimeService runtime, ProcessCaseRepository cases, ProcessModels models) {
        this.runtime = runtime;
        this.cases = cases;
        this.models = models;
    }

    /** Starts an instance; a second running one for the same case is a bug and fails. */
    public void start(String process, String businessKey, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(process, businessKey, variables);
    }

    /**
     * Delivers a message to the case's instance.
     *
     * @return false if the instance does not wait for it, or has ended
     */
    public boolean correlate(String process, String businessKey, String message, Map<String, Object> variables) {
        Optional<EventSubscription> waiting = subscription(process, businessKey, message);
        if (waiting.isEmpty()) {
            return false;
        }
        try {
            runtime.messageEventReceived(message, waiting.get().getExecutionId(), variables);
            return true;
        } catch (OptimisticLockingException movedMeanwhile) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }

    /**
     * Delivers one message to many cases' instances: who waits for it is asked once for all.
     *
     * @throws Refusal 409 if one of them does not wait for it, or has ended
     */
    public void correlateAll(
            String process, Collection<String> businessKeys, String message, Map<String, Object> variables) {
        var waiting = cases.waitingFor(process, businessKeys, message);
        try {
            for (String businessKey : businessKeys) {
                var execution = waiting.get(businessKey);
                if (execution == null) {
                    throw Refusal.conflict("shared.refusal.stale");
                }
                runtime.messageEventReceived(message, execution, variables);
            }
        } catch (OptimisticLockingException movedMeanwhile) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }

    /** Those of the cases whose instances wait for this message, asked once for all. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<String> waitingFor(String process, Collection<String> businessKeys, String message) {
        return businessKeys.isEmpty()
                ? Set.of()
                : cases.waitingFor(process, businessKeys, message).keySet();
    }

    public boolean isWaitingFor(String process, String businessKey, String message) {
        return subscription(process, businessKey, message).isPresent();
    }

    public boolean isRunning(String process, String businessKey) {
        return cases.runningInstance(process, businessKey).isPresent();
    }

    /** Whether any instance of this process runs, whatever its case. */
    public boolean isAnyRunning(String process) {
        return cases.isAnyRunning(process);
    }

    /** The model as BPMN 2.0 XML, for the diagram. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String model(String process) {
        Resource model = models.find(process);
        try {
            return model.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where these cases' tokens wait, read from our own tables. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Token> tokens(String process, Collection<String> businessKeys) {
        return cases.tokens(process, businessKeys);
    }

    private Optional<EventSubscription> subscription(String process, String businessKey, String message) {
        return cases.runningInstance(process, businessKey).map(instance -> runtime.createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventType("message")
                .eventName(message)
                .singleResult());
    }
}
