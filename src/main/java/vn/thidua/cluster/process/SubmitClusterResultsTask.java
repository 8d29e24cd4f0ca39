package vn.thidua.cluster.process;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterResults;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The head's clerk writes the letter and the minutes, and names next year's head and deputy. */
@Component
class SubmitClusterResultsTask extends YearTask.OfTheYear {

    private static final String LETTER = "letter";
    private static final String MINUTES = "minutes";
    private static final String NEXT_HEAD = "nextHead";
    private static final String NEXT_DEPUTY = "nextDeputy";

    private final ClusterResults results;

    SubmitClusterResultsTask(YearDesk desk, ClusterResults results) {
        super(ClusterYearProcess.REPORT, desk);
        this.results = results;
    }

    @Override
    @Nullable
    String returnedBecause(String businessKey) {
        var before = year(businessKey).content().results();
        return before == null ? null : before.returnedBecause();
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        var before = year.content().results();
        var next = results.succeeding(year);
        var members = desk.members(year);
        return TaskForm.of(
                List.of(
                        Field.longText(LETTER, "cluster.results.letter")
                                .help("cluster.results.letter.help")
                                .value(before == null ? null : before.letter())
                                .mandatory(),
                        Field.longText(MINUTES, "cluster.results.minutes")
                                .help("cluster.results.minutes.help")
                                .value(before == null ? null : before.minutes())
                                .mandatory(),
                        Field.select(NEXT_HEAD, "cluster.ballot.nextHead", members)
                                .help("cluster.results.next.help")
                                .value(before == null ? next.head() : before.nextHead())
                                .mandatory(),
                        Field.select(NEXT_DEPUTY, "cluster.ballot.nextDeputy", members)
                                .value(before == null ? next.deputy() : before.nextDeputy())
                                .mandatory()),
                Outcome.main(SUBMIT, "cluster.outcome.report"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        results.report(
                item.caseId(),
                Objects.requireNonNull(completion.text(LETTER)),
                Objects.requireNonNull(completion.text(MINUTES)),
                completion.text(NEXT_HEAD),
                completion.text(NEXT_DEPUTY),
                actor);
    }
}
