package vn.thidua.workflow;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Actor;

/** A task that says yes to what somebody has prepared, or sends it back to them with a reason. */
public abstract class AssentTask implements UserTask {

    private final Outcome yes;
    private final Outcome back;

    /** @param back demands a reason */
    protected AssentTask(Outcome yes, Outcome back) {
        this.yes = yes;
        this.back = back;
    }

    /** Where to look before deciding. */
    protected abstract TaskForm.Link[] links(WorkItem item);

    protected abstract void assent(UUID caseId, Actor actor);

    protected abstract void sendBack(UUID caseId, String reason, Actor actor);

    @Override
    public final TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(List.of(), yes, back).with(links(item));
    }

    @Override
    public final void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(yes.code())) {
            assent(item.caseId(), actor);
        } else {
            sendBack(item.caseId(), completion.reason(), actor);
        }
    }
}
