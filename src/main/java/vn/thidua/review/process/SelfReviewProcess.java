package vn.thidua.review.process;

import vn.thidua.workflow.TaskKey;

/** The names that the model {@code self-review} and the code share. The business key is the review's id. */
final class SelfReviewProcess {

    static final String ID = "self-review";

    static final TaskKey SCORE = new TaskKey(ID, "userTask_selfScore");
    static final TaskKey CONFIRM = new TaskKey(ID, "userTask_confirmReview");
    static final TaskKey VERIFY = new TaskKey(ID, "userTask_verifyReview");

    static final String SUBMITTED = "submit";
    static final String CONFIRMED = "confirm";
    static final String VERIFIED = "verify";
    static final String ADJUSTED = "adjust";
    static final String RETURNED = "return";

    private SelfReviewProcess() {}
}
