package vn.thidua.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.DeputyQueries;
import vn.thidua.organization.Units;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/**
 * Human tasks, for everybody who looks at or acts on one. Every call checks the desk; every change happens in one
 * transaction with the domain's and the engine's.
 */
@Component
@Transactional
public class WorkItems {

    /** The process variable that carries a task's outcome to the gateway behind it. */
    public static final String OUTCOME = "outcome";

    /** To who stood in at the desk until lately. */
    private static final String OVER = "organization.deputy.over";

    private final WorkItemRepository items;
    private final UserTasks userTasks;
    private final TaskService tasks;
    private final Units units;
    private final DeputyQueries deputies;
    private final ApplicationEventPublisher events;

    WorkItems(
            WorkItemRepository items,
            UserTasks userTasks,
            TaskService tasks,
            Units units,
            DeputyQueries deputies,
            ApplicationEventPublisher events) {
        this.items = items;
        this.userTasks = userTasks;
        this.tasks = tasks;
        this.units = units;
        this.deputies = deputies;
        this.events = events;
    }

    /**
     * Opens a task.
     *
     * @throws Refusal 404 if the person may not know of it
     */
    @Transactional(readOnly = true)
    public OpenTask open(String id, Actor actor) {
        WorkItem item = visible(items.find(id).orElseThrow(Refusal::notFound), actor);
        UserTask task = userTasks.get(item.key());
        ActKind kind = task.kind(item);
        boolean mayAct = item.isOpen() && (actor.owns(item.desk()) || kind != null && actor.may(kind, item.desk()));
        // an ended task shows its case as it is now; its form is history
        TaskForm form = item.isOpen() ? task.form(item, actor) : TaskForm.of(List.of());
        return new OpenTask(
                item,
                form,
                task.context(item, actor),
                task.template(),
                task.ownInputs(),
                mayAct ? items.draft(id, actor.username()).orElse(null) : null,
                mayAct,
                actor.deputyAt(item.desk()).orElse(null),
                kind);
    }

    /**
     * The task as its row shows it, without its form.
     *
     * @throws Refusal 404 if the person may not know of it
     */
    @Transactional(readOnly = true)
    public WorkItem see(String id, Actor actor) {
        return visible(items.find(id).orElseThrow(Refusal::notFound), actor);
    }

    /** The id of the case's open task at one of the actor's desks, so that the case's own page can lead to it. */
    @Transactional(readOnly = true)
    public Optional<String> openAtDeskOf(Actor actor, String process, String businessKey) {
        return items.openAt(actor.desks().stream().map(Desk::toString).toArray(String[]::new), process, businessKey);
    }

    /** The case's open tasks, at whatever desks. */
    @Transactional(readOnly = true)
    public List<WorkItem> openOf(String businessKey) {
        return items.openOf(businessKey);
    }

    /** Every user task of every model. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Collection<TaskKey> keys() {
        return userTasks.keys();
    }

    /** Takes an open task: others at the desk see who works on it, and cannot complete it meanwhile. */
    public WorkItem claim(String id, Actor actor) {
        Work work = lockForWork(id, actor);
        items.assign(id, work.actor());
        publish(work.item(), "claimed", work.actor());
        return items.find(id).orElseThrow();
    }

    /** Puts a claimed task back on the desk. */
    public WorkItem unclaim(String id, Actor actor) {
        Work work = lockForWork(id, actor);
        items.assign(id, null);
        publish(work.item(), "unclaimed", work.actor());
        return items.find(id).orElseThrow();
    }

    /**
     * Keeps what was typed, unchecked; of passwords nothing.
     *
     * @throws Refusal 400 for more than any field could take
     */
    public void saveDraft(String id, Map<String, Object> data, Actor actor) {
        DraftSize.check(data);
        Work work = lockForWork(id, actor);
        items.saveDraft(id, actor.username(), form(work).withoutPasswords(data));
    }

    /**
     * Completes a task.
     *
     * @param outcome one of the form's outcomes
     * @param comment the reason, required where the outcome says so
     * @param data the form's values by field name, as JSON has them
     * @throws Refusal 400 with the fields, 403 for another desk, 404 for a stranger, 409 if somebody was faster, 422 with
     *     the rule's reasons
     */
    public WorkItem complete(
            String id,
            @Nullable String outcome,
            @Nullable String comment,
            @Nullable Map<String, Object> data,
            Actor actor) {
        return complete(id, outcome, comment, data, List.of(), actor);
    }

    /**
     * The same for a form of which the door already knows something wrong, such as a file that was refused.
     *
     * @param known told together with everything else that is wrong
     */
    public WorkItem complete(
            String id,
            @Nullable String outcome,
            @Nullable String comment,
            @Nullable Map<String, Object> data,
            List<FieldProblem> known,
            Actor person) {
        Work work = lockForWork(id, person);
        return complete(work, new FormCheck(form(work), known).check(outcome, comment, data));
    }

    /**
     * Completes one of many tasks.
     *
     * @param password goes to the forms that ask for one, null where nothing was typed
     * @throws Refusal as {@link #complete(String, String, String, Map, Actor)}
     */
    public WorkItem completeOneOfMany(
            String id, @Nullable String outcome, @Nullable String comment, @Nullable String password, Actor person) {
        Work work = lockForWork(id, person);
        TaskForm form = form(work);
        return complete(work, new FormCheck(form).check(outcome, comment, form.under(password)));
    }

    /** The same for one that is looked at and taken back: nobody is asked for a password to see what would happen. */
    public WorkItem rehearse(String id, @Nullable String outcome, Actor person) {
        Work work = lockForWork(id, person);
        TaskForm form = form(work);
        return complete(work, new FormCheck(form.without(form.passwords())).check(outcome, null, Map.of()));
    }

    private TaskForm form(Work work) {
        return userTasks.get(work.item().key()).form(work.item(), work.actor());
    }

    private WorkItem complete(Work work, Completion completion) {
        WorkItem item = work.item();
        Actor actor = work.actor();
        UserTask task = userTasks.get(item.key());
        String id = item.id();
        // first ours, then the engine's: the tasks that follow are created while ours is already done
        items.done(id, completion.outcome(), actor);
        items.deleteDrafts(id);
        task.complete(item, completion, actor);
        try {
            tasks.complete(id, Map.of(OUTCOME, completion.outcome()));
        } catch (OptimisticLockingException | NullValueException gone) {
            throw Refusal.conflict("shared.refusal.stale");
        } catch (ProcessEngineException failed) {
            throw EngineRefusal.behind(failed);
        }
        return items.find(id).orElseThrow();
    }

    /**
     * Gives open tasks more time, all in one statement; what is due later already stays as it is. The engine's own tasks
     * carry no due date: everybody who asks when something is due asks the work items.
     *
     * @param cases the business keys of the cases whose tasks are meant
     * @return how many tasks are due later now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int postpone(Collection<TaskKey> tasks, Collection<String> cases, Instant until) {
        return items.postpone(tasks, cases, until);
    }

    /**
     * A task that is being worked on.
     *
     * @param actor who works on it, known as somebody's deputy where the desk is held for somebody
     */
    private record Work(WorkItem item, Actor actor) {}

    private Work lockForWork(String id, Actor person) {
        WorkItem item = visible(items.lock(id).orElseThrow(Refusal::notFound), person);
        Actor actor = acting(item, person);
        if (item.state() == WorkItem.State.CANCELLED) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        if (!item.isOpen()) {
            throw Refusal.conflict("shared.refusal.alreadyDone", String.valueOf(item.endedBy()));
        }
        if (item.assignee() != null && !item.assignee().equals(actor.username())) {
            throw Refusal.conflict("shared.refusal.takenBy", String.valueOf(item.assigneeName()));
        }
        return new Work(item, actor);
    }

    private Actor acting(WorkItem item, Actor person) {
        ActKind kind = userTasks.get(item.key()).kind(item);
        if (!person.sitsAt(item.desk())) {
            deputies.over(item.desk(), person).ifPresent(over -> {
                throw Refusal.notAllowed(OVER, over.holder().title());
            });
        }
        if (kind == null) {
            person.requireDesk(item.desk());
            return person;
        }
        return person.at(item.desk(), kind);
    }

    /** The desk's own people, everybody at its unit or above it, auditors and administrators; nobody else. */
    private WorkItem visible(WorkItem item, Actor actor) {
        boolean may = actor.sitsAt(item.desk())
                || actor.seesEverything()
                || actor.units().contains(item.desk().unit())
                || (item.desk().role() != Role.ADMIN
                        && units.isUnderAny(item.desk().unit(), actor.units()));
        if (!may) {
            throw deputies.over(item.desk(), actor)
                    .map(over -> Refusal.notFound(OVER, over.holder().title()))
                    .orElseGet(Refusal::notFound);
        }
        return item;
    }

    private void publish(WorkItem item, String action, Actor actor) {
        events.publishEvent(vn.thidua.shared.CaseEvent.of(
                        "task", item.id(), item.campaignId(), item.desk().unit(), action, actor)
                .with("process", item.key().process())
                .with("task", item.key().task())
                .with("businessKey", item.businessKey()));
    }
}
