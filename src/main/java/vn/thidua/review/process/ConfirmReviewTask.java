package vn.thidua.review.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.review.ReviewQueries;
import vn.thidua.review.ReviewSheets;
import vn.thidua.review.Reviews;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The unit's head stands for the unit's review of itself, or sends it back to the clerk. */
@Component
class ConfirmReviewTask implements UserTask {

    private final Reviews reviews;
    private final ReviewQueries queries;
    private final ReviewSheets sheets;
    private final ReviewTaskFacts facts;

    ConfirmReviewTask(Reviews reviews, ReviewQueries queries, ReviewSheets sheets, ReviewTaskFacts facts) {
        this.reviews = reviews;
        this.queries = queries;
        this.sheets = sheets;
        this.facts = facts;
    }

    @Override
    public TaskKey key() {
        return SelfReviewProcess.CONFIRM;
    }

    @Override
    public ActKind kind(WorkItem item) {
        return ActKind.REVIEW;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.notBeforeThePlan(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main(SelfReviewProcess.CONFIRMED, "review.outcome.confirm"),
                        Outcome.withReason(SelfReviewProcess.RETURNED, "review.outcome.return"))
                .with(ReviewLinks.of(queries.get(item.caseId())));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return sheets.of(queries.get(item.caseId()));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var id = item.caseId();
        if (completion.is(SelfReviewProcess.CONFIRMED)) {
            reviews.confirm(id, actor);
        } else {
            reviews.returnFromConfirmation(id, completion.reason(), actor);
        }
    }
}
