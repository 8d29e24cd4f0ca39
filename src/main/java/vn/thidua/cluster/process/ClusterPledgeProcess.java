package vn.thidua.cluster.process;

import vn.thidua.workflow.TaskKey;

/** The names of the process cluster-pledge. Business key: the id of the member in its year. */
public final class ClusterPledgeProcess {

    /** The process id. */
    public static final String ID = "cluster-pledge";

    /** The pledge has its last words. */
    public static final String MESSAGE_PLEDGE_FINAL = "cluster.pledgeFinal";

    /** The year was opened by mistake. */
    public static final String MESSAGE_YEAR_CANCELLED = "cluster.yearCancelled";

    static final TaskKey COMMENT = new TaskKey(ID, "userTask_commentPledge");
    static final TaskKey SIGN = new TaskKey(ID, "userTask_signCommonPledge");

    private ClusterPledgeProcess() {}
}
