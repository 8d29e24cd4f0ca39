package vn.thidua.review.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.review.CriterionScore;
import vn.thidua.review.ReviewQueries;
import vn.thidua.review.ReviewSheets;
import vn.thidua.review.Reviews;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/**
 * The standing body of the launching unit verifies a unit's points: agrees, gives others and says why, or sends the
 * review back. Where the plan has no criteria there are no points to adjust.
 */
@Component
class VerifyReviewTask implements UserTask {

    private static final String ADJUSTED_POINTS = "adjusted";

    private final Reviews reviews;
    private final ReviewQueries queries;
    private final ReviewSheets sheets;
    private final ReviewTaskFacts facts;

    VerifyReviewTask(Reviews reviews, ReviewQueries queries, ReviewSheets sheets, ReviewTaskFacts facts) {
        this.reviews = reviews;
        this.queries = queries;
        this.sheets = sheets;
        this.facts = facts;
    }

    @Override
    public TaskKey key() {
        return SelfReviewProcess.VERIFY;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.dueByTerm(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var review = queries.get(item.caseId());
        var verify = Outcome.main(SelfReviewProcess.VERIFIED, "review.outcome.verify");
        var adjust = new Outcome(SelfReviewProcess.ADJUSTED, "review.outcome.adjust", true, Outcome.Kind.PLAIN);
        var sendBack = Outcome.withReason(SelfReviewProcess.RETURNED, "review.outcome.return");
        var own = Objects.requireNonNull(review.latest()).content().scores();
        var form = own.isEmpty()
                ? TaskForm.of(List.of(), verify, sendBack)
                : TaskForm.of(List.of(adjusted(own)), verify, adjust, sendBack);
        return form.with(ReviewLinks.of(review));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return sheets.of(queries.get(item.caseId()));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var id = item.caseId();
        switch (completion.outcome()) {
            case SelfReviewProcess.VERIFIED -> reviews.verify(id, actor);
            case SelfReviewProcess.ADJUSTED -> reviews.adjust(id, points(completion), completion.reason(), actor);
            default -> reviews.returnFromVerification(id, completion.reason(), actor);
        }
    }

    private static Field adjusted(List<CriterionScore> own) {
        var rows = own.stream()
                .map(score -> ScoreRows.besideOwn(score.criterion(), score.maxPoints(), score.points()))
                .toList();
        return Field.fixedRows(ADJUSTED_POINTS, "review.field.adjusted", ScoreRows.columns(true), rows)
                .mandatoryFor(SelfReviewProcess.ADJUSTED)
                .help("review.field.adjustedHelp");
    }

    private static List<BigDecimal> points(Completion completion) {
        var points = new ArrayList<BigDecimal>();
        completion.rows(ADJUSTED_POINTS).forEach(row -> points.add((BigDecimal) row.get(ScoreRows.POINTS)));
        return points;
    }
}
