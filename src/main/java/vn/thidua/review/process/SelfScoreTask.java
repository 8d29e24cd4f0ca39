package vn.thidua.review.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeVersion;
import vn.thidua.pledge.PledgeView;
import vn.thidua.review.ReviewQueries;
import vn.thidua.review.ReviewSheets;
import vn.thidua.review.ReviewVersion;
import vn.thidua.review.ReviewView;
import vn.thidua.review.Reviews;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The clerk reviews the unit's own work; after a return the form holds the version that came back. */
@Component
class SelfScoreTask implements UserTask {

    private final Reviews reviews;
    private final ReviewQueries queries;
    private final ReviewSheets sheets;
    private final ReviewTaskFacts facts;
    private final CampaignQueries campaigns;
    private final PledgeQueries pledges;

    SelfScoreTask(
            Reviews reviews,
            ReviewQueries queries,
            ReviewSheets sheets,
            ReviewTaskFacts facts,
            CampaignQueries campaigns,
            PledgeQueries pledges) {
        this.reviews = reviews;
        this.queries = queries;
        this.sheets = sheets;
        this.facts = facts;
        this.campaigns = campaigns;
        this.pledges = pledges;
    }

    @Override
    public TaskKey key() {
        return SelfReviewProcess.SCORE;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.notBeforeThePlan(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var review = queries.get(item.caseId());
        return TaskForm.of(form(review).fields(), Outcome.main(SelfReviewProcess.SUBMITTED, "review.outcome.submit"))
                .with(ReviewLinks.of(review));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return sheets.of(queries.get(item.caseId()));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var review = queries.get(item.caseId());
        reviews.submit(review.id(), form(review).content(completion), actor);
    }

    private ReviewForm form(ReviewView review) {
        var pledge = pledges.ofParticipation(review.participationId())
                .map(PledgeView::latest)
                .map(PledgeVersion::content);
        var before = Optional.ofNullable(review.latest()).map(ReviewVersion::content);
        return new ReviewForm(campaigns.get(review.campaignId()).plan(), pledge.orElse(null), before.orElse(null));
    }
}
