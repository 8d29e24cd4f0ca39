package vn.thidua.council.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.council.SessionMinutes;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The chair signs the minutes, or a deputy for the chair; then every case is told its result. */
@Component
class SignMinutesTask extends SessionTask {

    private final SessionMinutes minutes;

    SignMinutesTask(SessionDesk desk, SessionMinutes minutes) {
        super(CouncilSessionProcess.SIGN_MINUTES, ActKind.COUNCIL, desk);
        this.minutes = minutes;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main("sign", "council.outcome.sign"),
                        Outcome.withReason(RETURN, "council.outcome.returnMinutes"))
                .with(minutes(item), link(item));
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
