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
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The approver of the nominating unit says whether a lower award will do. */
@Component
class AcceptLowerAwardTask implements UserTask {

    private static final String ACCEPT = "accept";

    private final NominationFacts facts;
    private final NominationLowering lowering;
    private final DossierCards cards;
    private final TaskTerms terms;

    AcceptLowerAwardTask(NominationFacts facts, NominationLowering lowering, DossierCards cards, TaskTerms terms) {
        this.facts = facts;
        this.lowering = lowering;
        this.cards = cards;
        this.terms = terms;
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
    public WorkItemFacts facts(String businessKey) {
        return facts.facts(facts.of(businessKey), terms.dueAt(key()));
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
    public Object context(WorkItem item, Actor actor) {
        return cards.of(facts.of(item));
    }

    @Override
    public String template() {
        return "nomination/task/accept-lower-award";
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
