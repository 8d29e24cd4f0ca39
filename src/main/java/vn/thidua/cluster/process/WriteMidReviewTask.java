package vn.thidua.cluster.process;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.web.ScoringTableForm;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The head reviews the first half of the year for the whole cluster. */
@Component
class WriteMidReviewTask extends YearTask.OfTheYear {

    private static final String REVIEW = "review";

    private final ClusterYears years;
    private final ScoringTableForm table;

    WriteMidReviewTask(YearDesk desk, ClusterYears years, ScoringTableForm table) {
        super(ClusterYearProcess.MID_REVIEW, desk);
        this.years = years;
        this.table = table;
    }

    @Override
    @Nullable
    Instant dueAt(ClusterYear year) {
        return desk.onDay(year.midReviewOn());
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        var review = Field.longText(REVIEW, "cluster.midReview")
                .help("cluster.midReview.help")
                .mandatory();
        return TaskForm.of(List.of(review, table.field(year.table())), Outcome.main(SUBMIT, "cluster.outcome.review"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var text = Objects.requireNonNull(completion.text(REVIEW));
        years.review(item.caseId(), text, ScoringTableForm.read(completion), actor);
    }
}
