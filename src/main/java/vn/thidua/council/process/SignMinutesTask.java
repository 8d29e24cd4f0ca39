package vn.thidua.council.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.council.SessionMinutes;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The chair signs the minutes, or a deputy for the chair; then every case is told its result. */
@Component
class SignMinutesTask implements UserTask {

    private static final String RETURN = "return";

    private final SessionTask common;
    private final SessionMinutes minutes;

    SignMinutesTask(SessionTask common, SessionMinutes minutes) {
        this.common = common;
        this.minutes = minutes;
    }

    @Override
    public TaskKey key() {
        return CouncilSessionProcess.SIGN_MINUTES;
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
                        Outcome.main("sign", "council.outcome.sign"),
                        Outcome.withReason(RETURN, "council.outcome.returnMinutes"))
                .with(SessionTask.minutes(item), SessionTask.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return common.card(item, actor);
    }

    @Override
    public String template() {
        return "council/task/sign-minutes";
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(RETURN)) {
            minutes.sendBack(item.caseId(), completion.reason(), actor);
        } else {
            minutes.sign(item.caseId(), actor);
        }
    }
}
