package vn.thidua.council.process;

import org.springframework.stereotype.Component;
import vn.thidua.council.SessionMinutes;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.signature.SigningPassword;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The chair signs the minutes, or a deputy for the chair; then every case is told its result. */
@Component
class SignMinutesTask extends SessionTask {

    private static final String SIGN = "sign";

    private final SessionMinutes minutes;
    private final SigningPassword password;

    SignMinutesTask(SessionDesk desk, SessionMinutes minutes, SigningPassword password) {
        super(CouncilSessionProcess.SIGN_MINUTES, ActKind.COUNCIL, desk);
        this.minutes = minutes;
        this.password = password;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        password.field(actor, SIGN).stream().toList(),
                        Outcome.main(SIGN, "council.outcome.sign"),
                        Outcome.withReason(RETURN, "council.outcome.returnMinutes"))
                .with(minutes(item), link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(RETURN)) {
            minutes.sendBack(item.caseId(), completion.reason(), actor);
        } else {
            minutes.sign(item.caseId(), password.open(completion, actor).orElse(null), actor);
        }
    }
}
