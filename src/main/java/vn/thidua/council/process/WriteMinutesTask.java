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
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The secretary writes what was said; who came and how it was voted the minutes know by themselves. */
@Component
class WriteMinutesTask implements UserTask {

    private static final String DISCUSSION = "discussion";

    private final SessionTask common;
    private final SessionMinutes minutes;

    WriteMinutesTask(SessionTask common, SessionMinutes minutes) {
        this.common = common;
        this.minutes = minutes;
    }

    @Override
    public TaskKey key() {
        return CouncilSessionProcess.WRITE_MINUTES;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return common.facts(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(Field.longText(DISCUSSION, "council.field.discussion")
                                .help("council.field.discussion.help")
                                .mandatory()
                                .value(common.session(item.caseId()).discussion())),
                        Outcome.main("submit", "council.outcome.writeMinutes"))
                .with(SessionTask.minutes(item), SessionTask.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return common.card(item, actor);
    }

    @Override
    public String template() {
        return "council/task/write-minutes";
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        minutes.write(item.caseId(), Objects.requireNonNull(completion.text(DISCUSSION)), actor);
    }
}
