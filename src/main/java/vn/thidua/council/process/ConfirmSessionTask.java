package vn.thidua.council.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.council.Sessions;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The chair confirms the day and the agenda, or sends them back. */
@Component
class ConfirmSessionTask extends SessionTask {

    private final Sessions sessions;

    ConfirmSessionTask(SessionDesk desk, Sessions sessions) {
        super(CouncilSessionProcess.CONFIRM, ActKind.COUNCIL, desk);
        this.sessions = sessions;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main("confirm", "council.outcome.confirm"),
                        Outcome.withReason(RETURN, "council.outcome.return"))
                .with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(RETURN)) {
            sessions.sendBack(item.caseId(), completion.reason(), actor);
        }
    }
}
