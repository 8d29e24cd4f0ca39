package vn.thidua.nomination.process;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Decision;
import vn.thidua.nomination.NominationAppraisals;
import vn.thidua.nomination.web.DossierCards;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The clerk of the last unit writes down what an authority outside of this installation answered. */
@Component
class RecordOutsideDecisionTask implements UserTask {

    private static final String RECORD = "record";
    private static final String REJECT = "reject";

    private final NominationFacts facts;
    private final NominationAppraisals appraisals;
    private final DossierCards cards;

    RecordOutsideDecisionTask(NominationFacts facts, NominationAppraisals appraisals, DossierCards cards) {
        this.facts = facts;
        this.appraisals = appraisals;
        this.cards = cards;
    }

    @Override
    public TaskKey key() {
        return NominationProcess.RECORD_OUTSIDE_DECISION;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.atStation(businessKey);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(
                                Field.text("number", "nomination.decision.number")
                                        .maxLength(100)
                                        .mandatoryFor(RECORD),
                                Field.date("date", "nomination.decision.date").mandatoryFor(RECORD),
                                Field.text("authority", "nomination.decision.authority")
                                        .mandatoryFor(RECORD)),
                        Outcome.main(RECORD, "nomination.outcome.record"),
                        Outcome.withReason(REJECT, "nomination.outcome.refusedOutside"))
                .with(NominationFacts.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return cards.of(facts.of(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var id = item.caseId();
        if (completion.is(RECORD)) {
            var decision = new Decision(
                    Objects.requireNonNull(completion.text("number")),
                    Objects.requireNonNull(completion.date("date")),
                    Objects.requireNonNull(completion.text("authority")));
            appraisals.recordOutside(id, decision, actor);
        } else {
            appraisals.refusedOutside(id, completion.reason(), actor);
        }
    }
}
