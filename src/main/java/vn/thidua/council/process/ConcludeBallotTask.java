package vn.thidua.council.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.council.Conclusion;
import vn.thidua.council.SessionQueries;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The chair gives the last places where shares are equal, and leaves it at that or puts some to the vote once more. */
@Component
class ConcludeBallotTask extends SessionTask {

    private static final String PLACES = "places";
    private static final String AGAIN = "again";
    private static final String REPEAT = "repeat";

    private final SessionQueries queries;
    private final Conclusion conclusion;

    ConcludeBallotTask(SessionDesk desk, SessionQueries queries, Conclusion conclusion) {
        super(CouncilSessionProcess.CONCLUDE_BALLOT, ActKind.COUNCIL, desk);
        this.queries = queries;
        this.conclusion = conclusion;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var open = queries.open(item.caseId());
        var fields = new ArrayList<Field>();
        var outcomes = new ArrayList<Outcome>();
        outcomes.add(Outcome.main("confirm", "council.outcome.conclude"));
        if (!open.tied().isEmpty()) {
            fields.add(Field.multiselect(PLACES, "council.field.places", options(open.tied()))
                    .help("council.field.places.help"));
        }
        if (!open.repeatable().isEmpty()) {
            fields.add(Field.multiselect(AGAIN, "council.field.again", options(open.repeatable()))
                    .help("council.field.again.help"));
            outcomes.add(Outcome.plain(REPEAT, "council.outcome.repeat"));
        }
        return new TaskForm(fields, outcomes, List.of(link(item)));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var picks = chosen(completion, PLACES);
        if (completion.is(REPEAT)) {
            conclusion.putAgain(item.caseId(), chosen(completion, AGAIN), picks, actor);
        } else {
            conclusion.conclude(item.caseId(), picks, actor);
        }
    }

    private static Set<UUID> chosen(Completion completion, String field) {
        return completion.choices(field).stream().map(SessionTask::id).collect(Collectors.toSet());
    }

    private static List<Field.Option> options(List<SessionQueries.Choosable> items) {
        return items.stream()
                .map(item -> new Field.Option(
                        item.item().toString(),
                        item.recipient() + " \u2013 " + item.award() + " (" + item.votes() + ")"))
                .toList();
    }
}
