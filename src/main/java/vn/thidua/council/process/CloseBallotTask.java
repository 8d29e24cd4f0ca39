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
import vn.thidua.workflow.WorkItem;

/** The secretary closes the ballot and says who came; it is counted at once. */
@Component
class CloseBallotTask extends SessionTask {

    private static final String PRESENT = "present";

    private final SessionQueries queries;
    private final Counting counting;

    CloseBallotTask(SessionDesk desk, SessionQueries queries, Counting counting) {
        super(CouncilSessionProcess.CLOSE_BALLOT, desk);
        this.queries = queries;
        this.counting = counting;
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
                .with(link(item));
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
