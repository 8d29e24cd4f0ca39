package vn.thidua.nomination.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationHeld;
import vn.thidua.nomination.NominationSubmitted;
import vn.thidua.nomination.NominationsMovedByPaper;
import vn.thidua.nomination.NominationsTakenToSession;
import vn.thidua.nomination.NominationsVoted;
import vn.thidua.nomination.NominationsWithdrawn;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.TaskKey;

/** The process nomination-approval: its names, and what the domain's events do to it. Business key: the nomination's id. */
@Component
public class NominationProcess {

    /** The process id. */
    public static final String ID = "nomination-approval";

    /** A paper with the nomination on it was signed; carries {@link #PAPER_RESULT}. */
    public static final String MESSAGE_PAPER_SIGNED = "nomination.paperSigned";

    /** The nominating unit took it back, or its campaign was called off. */
    public static final String MESSAGE_WITHDRAWN = "nomination.withdrawn";

    /** Somebody held it outside of the appraiser's task. */
    public static final String MESSAGE_HELD = "nomination.held";

    /** A council voted on it in a session, or there is no council any more. */
    public static final String MESSAGE_COUNCIL_RESULT_RECORDED = "council.resultRecorded";

    /** A session has it on its agenda, whose result was awaited on paper. */
    public static final String MESSAGE_TAKEN_TO_SESSION = "council.takenToSession";

    /** What the paper did: {@code decided forwarded outside struckOff struckOffAtHome}. */
    public static final String PAPER_RESULT = "paperResult";

    /** The standing body of the unit where it stands judges the dossier. */
    public static final TaskKey APPRAISE = new TaskKey(ID, "userTask_appraise");

    /** The nominating unit completes the dossier. */
    public static final TaskKey SUPPLEMENT = new TaskKey(ID, "userTask_supplement");

    /** The last unit writes down what came back from outside. */
    public static final TaskKey RECORD_OUTSIDE_DECISION = new TaskKey(ID, "userTask_recordOutsideDecision");

    /** The approver of the nominating unit answers the proposal of a lower award. */
    public static final TaskKey ACCEPT_LOWER_AWARD = new TaskKey(ID, "userTask_acceptLowerAward");

    /** The council's secretary writes down what was voted. */
    public static final TaskKey RECORD_COUNCIL_RESULT = new TaskKey(ID, "userTask_recordCouncilResult");

    /** Whoever held it ends the hold. */
    public static final TaskKey RELEASE_HOLD = new TaskKey(ID, "userTask_releaseHold");

    private final Processes processes;
    private final NominationsAtHand atHand;

    NominationProcess(Processes processes, NominationsAtHand atHand) {
        this.processes = processes;
        this.atHand = atHand;
    }

    @EventListener
    void start(NominationSubmitted event) {
        processes.start(ID, event.nomination().toString(), Map.of());
    }

    @EventListener
    void move(NominationsMovedByPaper event) {
        var result = Map.<String, Object>of(PAPER_RESULT, variable(event.result()));
        deliver(event.nominations(), MESSAGE_PAPER_SIGNED, result);
    }

    @EventListener
    void withdraw(NominationsWithdrawn event) {
        deliver(event.nominations(), MESSAGE_WITHDRAWN, Map.of());
    }

    @EventListener
    void goOn(NominationsVoted event) {
        deliver(event.nominations(), MESSAGE_COUNCIL_RESULT_RECORDED, Map.of());
    }

    @EventListener
    void layBefore(NominationsTakenToSession event) {
        deliver(event.nominations(), MESSAGE_TAKEN_TO_SESSION, Map.of());
    }

    @EventListener
    void hold(NominationHeld event) {
        deliver(List.of(event.nomination()), MESSAGE_HELD, Map.of());
    }

    private void deliver(List<UUID> nominations, String message, Map<String, Object> variables) {
        var keys = nominations.stream().map(UUID::toString).toList();
        atHand.readOnceFor(nominations, () -> processes.correlateAll(ID, keys, message, variables));
    }

    private static String variable(NominationsMovedByPaper.Result result) {
        return switch (result) {
            case DECIDED -> "decided";
            case FORWARDED -> "forwarded";
            case OUTSIDE -> "outside";
            case STRUCK_OFF -> "struckOff";
            case STRUCK_OFF_AT_HOME -> "struckOffAtHome";
        };
    }
}
