package vn.thidua.council.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.council.Sessions;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The chair confirms the day and the agenda, or sends them back. */
@Component
class ConfirmSessionTask implements UserTask {

    private static final String RETURN = "return";

    private final SessionTask common;
    private final Sessions sessions;

    ConfirmSessionTask(SessionTask common, Sessions sessions) {
        this.common = common;
        this.sessions = sessions;
    }

    @Override
    public TaskKey key() {
        return CouncilSessionProcess.CONFIRM;
    }

    @Override
    public ActKind kind(WorkItem item) {
        return ActKind.COUNCIL;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return common.facts(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main("confirm", "council.outcome.confirm"),
                        Outcome.withReason(RETURN, "council.outcome.return"))
                .with(SessionTask.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return common.card(item, actor);
    }

    @Override
    public String template() {
        return "council/task/confirm-session";
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(RETURN)) {
            sessions.sendBack(item.caseId(), completion.reason(), actor);
        }
    }
}
