package vn.thidua.cluster.process;

import vn.thidua.workflow.TaskKey;

/** The names of the process cluster-ballot. Business key: the id of the vote. */
public final class ClusterBallotProcess {

    /** The process id. */
    public static final String ID = "cluster-ballot";

    static final TaskKey CAST = new TaskKey(ID, "userTask_castBallot");

    private ClusterBallotProcess() {}
}
