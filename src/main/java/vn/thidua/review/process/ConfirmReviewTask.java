package vn.thidua.review.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.review.ReviewQueries;
import vn.thidua.review.ReviewSheets;
import vn.thidua.review.Reviews;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.AssentTask;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm.Link;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The unit's head stands for the unit's review of itself, or sends it back to the clerk. */
@Component
class ConfirmReviewTask extends AssentTask {

    private final Reviews reviews;
    private final ReviewQueries queries;
    private final ReviewSheets sheets;
    private final ReviewTaskFacts facts;

    ConfirmReviewTask(Reviews reviews, ReviewQueries queries, ReviewSheets sheets, ReviewTaskFacts facts) {
        super(
                Outcome.main(SelfReviewProcess.CONFIRMED, "review.outcome.confirm"),
                Outcome.withReason(SelfReviewProcess.RETURNED, "review.outcome.return"));
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
    protected Link[] links(WorkItem item) {
        return ReviewLinks.of(queries.get(item.caseId()));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return sheets.of(queries.get(item.caseId()));
    }

    @Override
    protected void assent(UUID id, Actor actor) {
        reviews.confirm(id, actor);
    }

    @Override
    protected void sendBack(UUID id, String reason, Actor actor) {
        reviews.returnFromConfirmation(id, reason, actor);
    }
}
