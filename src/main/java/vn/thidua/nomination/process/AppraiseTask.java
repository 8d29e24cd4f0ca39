package vn.thidua.nomination.process;

import java.util.List;
import org.springframework.stereotype.Component;
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

/** The standing body appraises: forward to the paper, back for supplement, or returned for good with the legal ground. */
@Component
class AppraiseTask implements UserTask {

    private static final String OPINION = "opinion";
    private static final String LEGAL_GROUND = "legalGround";

    private final NominationFacts facts;
    private final NominationAppraisals appraisals;
    private final DossierCards cards;

    AppraiseTask(NominationFacts facts, NominationAppraisals appraisals, DossierCards cards) {
        this.facts = facts;
        this.appraisals = appraisals;
        this.cards = cards;
    }

    @Override
    public TaskKey key() {
        return NominationProcess.APPRAISE;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.atStation(businessKey);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(
                                Field.longText(OPINION, "nomination.task.opinion")
                                        .help("nomination.task.opinion.help")
                                        .maxLength(2_000),
                                Field.text(LEGAL_GROUND, "nomination.task.legalGround")
                                        .help("nomination.task.legalGround.help")),
                        Outcome.main("forward", "nomination.outcome.forward"),
                        Outcome.withReason("supplement", "nomination.outcome.supplement"),
                        Outcome.withReason("reject", "nomination.outcome.reject"))
                .with(NominationFacts.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return cards.of(facts.of(item));
    }

    @Override
    public String template() {
        return "nomination/task/appraise";
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var id = item.caseId();
        switch (completion.outcome()) {
            case "forward" ->
                appraisals.forward(
                        id, completion.text(OPINION) == null ? completion.comment() : completion.text(OPINION), actor);
            case "supplement" -> appraisals.askForSupplement(id, completion.reason(), actor);
            case "reject" -> appraisals.reject(id, completion.reason(), completion.text(LEGAL_GROUND), actor);
            default -> throw new IllegalArgumentException(completion.outcome());
        }
    }
}
