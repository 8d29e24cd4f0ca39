package vn.thidua.cluster.process;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.web.ScoringTableForm;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.WorkItem;

/** The head writes the pledge of all, the charter and the table of points. */
abstract class CommonPledgeTask extends YearTask.OfTheYear {

    private static final String TEXT = "text";
    private static final String CHARTER = "charter";

    private final String outcome;
    private final ScoringTableForm table;

    /** @param outcome the message key of what the head does with it */
    CommonPledgeTask(TaskKey key, String outcome, YearDesk desk, ScoringTableForm table) {
        super(key, desk);
        this.outcome = outcome;
        this.table = table;
    }

    abstract void write(UUID year, ClusterYears.Draft draft, Actor actor);

    @Override
    final TaskForm form(String businessKey, ClusterYear year) {
        var before = year.content().pledge();
        var fields = List.of(
                Field.longText(TEXT, "cluster.pledge.text")
                        .help("cluster.pledge.text.help")
                        .value(before == null ? null : before.text())
                        .mandatory(),
                Field.longText(CHARTER, "cluster.pledge.charter")
                        .help("cluster.pledge.charter.help")
                        .value(before == null ? null : before.charter())
                        .mandatory(),
                table.field(year.table()));
        return TaskForm.of(fields, Outcome.main(SUBMIT, outcome));
    }

    @Override
    public final void complete(WorkItem item, Completion completion, Actor actor) {
        var draft = new ClusterYears.Draft(
                Objects.requireNonNull(completion.text(TEXT)),
                Objects.requireNonNull(completion.text(CHARTER)),
                ScoringTableForm.read(completion));
        write(item.caseId(), draft, actor);
    }
}
