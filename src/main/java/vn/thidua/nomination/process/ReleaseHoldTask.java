package vn.thidua.nomination.process;

import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationHolding;
import vn.thidua.nomination.web.DossierCards;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;

/** Whoever held a nomination says what came of it: it goes on where it stood, or it is not awarded. */
@Component
class ReleaseHoldTask extends WholeDossierTask {

    private static final String RELEASE = "release";

    private final NominationHolding holding;
    private final GroundFields grounds;

    ReleaseHoldTask(
            NominationFacts facts,
            NominationHolding holding,
            GroundFields grounds,
            DossierCards cards,
            TaskTerms terms) {
        super(facts, cards, terms);
        this.holding = holding;
        this.grounds = grounds;
    }

    @Override
    public TaskKey key() {
        return NominationProcess.RELEASE_HOLD;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        grounds.neededFor("reject"),
                        new Outcome(RELEASE, "nomination.outcome.release", true, Outcome.Kind.MAIN),
                        Outcome.withReason("reject", "nomination.outcome.reject"))
                .with(NominationFacts.link(item), NominationFacts.appraisal(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (completion.is(RELEASE)) {
            holding.release(item.caseId(), completion.reason(), actor);
        } else {
            holding.reject(item.caseId(), completion.reason(), grounds.read(completion), actor);
        }
    }
}
