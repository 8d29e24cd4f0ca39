package vn.thidua.cluster.process;

import vn.thidua.workflow.TaskKey;

/** The names of the process cross-scoring. Business key: the id of the member in its year. */
public final class CrossScoringProcess {

    /** The process id. */
    public static final String ID = "cross-scoring";

    /** Everybody has done with the own score. */
    public static final String MESSAGE_CROSS_SCORING_OPENED = "cluster.crossScoringOpened";

    static final TaskKey SELF_SCORE = new TaskKey(ID, "userTask_selfScore");
    static final TaskKey CONFIRM = new TaskKey(ID, "userTask_confirmSelfScore");
    static final TaskKey CROSS_SCORE = new TaskKey(ID, "userTask_crossScore");

    private CrossScoringProcess() {}
}
