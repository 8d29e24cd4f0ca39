package vn.thidua.nomination.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationLowering;
import vn.thidua.nomination.web.DossierCards;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;

/** The approver of the nominating unit says whether a lower award will do. */
@Component
class AcceptLowerAwardTask extends WholeDossierTask {

    private static final String ACCEPT = "accept";

    private final NominationLowering lowering;

    AcceptLowerAwardTask(NominationFacts facts, NominationLowering lowering, DossierCards cards, TaskTerms terms) {
        super(facts, cards, terms);
        this.lowering = lowering;
    }

    @Override
    public TaskKey key() {
        return NominationProcess.ACCEPT_LOWER_AWARD;
    }

    @Override
    public ActKind kind(WorkItem item) {
        return ActKind.SUBMISSION;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(),
                        Outcome.main(ACCEPT, "nomination.outcome.acceptLower"),
                        Outcome.withReason("reject", "nomination.outcome.refuseLower"))
                .with(NominationFacts.link(item), NominationFacts.appraisal(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(ACCEPT)) {
            lowering.accept(item.caseId(), actor);
        } else {
            lowering.refuse(item.caseId(), completion.reason(), actor);
        }
    }
}
