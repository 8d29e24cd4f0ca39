package vn.thidua.pledge.process;

import vn.thidua.workflow.TaskKey;

/** The names that the model {@code pledge-signing} and the code share. The business key is the pledge's id. */
final class PledgeSigningProcess {

    static final String ID = "pledge-signing";

    static final TaskKey DRAFT = new TaskKey(ID, "userTask_draftPledge");
    static final TaskKey SIGN = new TaskKey(ID, "userTask_signPledge");
    static final TaskKey ACCEPT = new TaskKey(ID, "userTask_acceptPledge");

    static final String SUBMITTED = "submit";
    static final String SIGNED = "sign";
    static final String ACCEPTED = "accept";
    static final String RETURNED = "return";

    private PledgeSigningProcess() {}
}
