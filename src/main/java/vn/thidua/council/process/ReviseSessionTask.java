package vn.thidua.council.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.council.Sessions;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The secretary has changed, on the session's own page, what the chair sent back, and lays it before the chair again. */
@Component
class ReviseSessionTask implements UserTask {

    private final SessionTask common;
    private final Sessions sessions;

    ReviseSessionTask(SessionTask common, Sessions sessions) {
        this.common = common;
        this.sessions = sessions;
    }

    @Override
    public TaskKey key() {
        return CouncilSessionProcess.REVISE;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return common.facts(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(List.of(), Outcome.main("submit", "council.outcome.submit"))
                .with(SessionTask.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return common.card(item, actor);
    }

    @Override
    public String template() {
        return "council/task/revise-session";
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        sessions.resubmit(item.caseId(), actor);
    }
}
