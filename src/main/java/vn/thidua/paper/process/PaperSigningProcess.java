package vn.thidua.paper.process;

import vn.thidua.workflow.TaskKey;

/** The ids of the model {@code processes/paper/paper-signing.bpmn}. Its business key is the paper's id. */
public final class PaperSigningProcess {

    public static final String ID = "paper-signing";

    public static final TaskKey SIGN_PAPER = new TaskKey(ID, "userTask_signPaper");
    public static final TaskKey REVISE_PAPER = new TaskKey(ID, "userTask_revisePaper");

    /** Everything on it has left before it was signed. */
    public static final String MESSAGE_NOTHING_LEFT = "paper.nothingLeft";

    static final String SIGN = "sign";
    static final String RETURN = "return";
    static final String SUBMIT = "submit";
    static final String REJECT = "reject";

    private PaperSigningProcess() {}
}
