package vn.thidua.council.process;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.council.Counting;
import vn.thidua.council.SessionQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The secretary closes the ballot and says who came; it is counted at once. */
@Component
class CloseBallotTask implements UserTask {

    private static final String PRESENT = "present";

    private final SessionTask common;
    private final SessionQueries queries;
    private final Counting counting;

    CloseBallotTask(SessionTask common, SessionQueries queries, Counting counting) {
        this.common = common;
        this.queries = queries;
        this.counting = counting;
    }

    @Override
    public TaskKey key() {
        return CouncilSessionProcess.CLOSE_BALLOT;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return common.facts(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var roll = queries.attendance(item.caseId());
        var options = roll.stream()
                .map(line -> new Field.Option(line.person().toString(), line.name()))
                .toList();
        var voted = roll.stream()
                .filter(SessionQueries.Attendant::votedHere)
                .map(line -> line.person().toString())
                .toList();
        return TaskForm.of(
                        List.of(Field.multiselect(PRESENT, "council.field.present", options)
                                .help("council.field.present.help")
                                .value(voted)),
                        Outcome.main("submit", "council.outcome.close"))
                .with(SessionTask.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return common.card(item, actor);
    }

    @Override
    public String template() {
        return "council/task/close-ballot";
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var came = completion.choices(PRESENT).stream().map(SessionTask::id).collect(Collectors.toSet());
        if (came.isEmpty()) {
            throw Refusal.invalid("data." + PRESENT, "shared.field.required");
        }
        counting.close(item.caseId(), new HashSet<UUID>(came), actor);
    }
}
