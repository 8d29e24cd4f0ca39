package vn.thidua.council.process;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.council.SessionMinutes;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The secretary writes what was said; who came and how it was voted the minutes know by themselves. */
@Component
class WriteMinutesTask extends SessionTask {

    private static final String DISCUSSION = "discussion";

    private final SessionMinutes minutes;

    WriteMinutesTask(SessionDesk desk, SessionMinutes minutes) {
        super(CouncilSessionProcess.WRITE_MINUTES, desk);
        this.minutes = minutes;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(Field.longText(DISCUSSION, "council.field.discussion")
                                .help("council.field.discussion.help")
                                .mandatory()
                                .value(desk.session(item.caseId()).discussion())),
                        Outcome.main("submit", "council.outcome.writeMinutes"))
                .with(minutes(item), link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        minutes.write(item.caseId(), Objects.requireNonNull(completion.text(DISCUSSION)), actor);
    }
}
