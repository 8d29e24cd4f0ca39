package vn.thidua.council.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.council.Sessions;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The secretary has changed, on the session's own page, what the chair sent back, and lays it before the chair again. */
@Component
class ReviseSessionTask extends SessionTask {

    private final Sessions sessions;

    ReviseSessionTask(SessionDesk desk, Sessions sessions) {
        super(CouncilSessionProcess.REVISE, desk);
        this.sessions = sessions;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(List.of(), Outcome.main("submit", "council.outcome.submit"))
                .with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        sessions.resubmit(item.caseId(), actor);
    }
}
