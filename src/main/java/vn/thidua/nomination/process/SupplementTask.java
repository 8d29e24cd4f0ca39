package vn.thidua.nomination.process;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.DossierFields;
import vn.thidua.nomination.NominationAppraisals;
import vn.thidua.nomination.NominationEligibility;
import vn.thidua.nomination.web.DossierCards;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The nominating unit's clerk completes the dossier; meanwhile the clock of the unit that asked stands still. */
@Component
class SupplementTask implements UserTask {

    private final NominationFacts facts;
    private final NominationAppraisals appraisals;
    private final DossierCards cards;
    private final DossierFields fields;
    private final NominationEligibility eligibility;
    private final TaskTerms terms;

    SupplementTask(
            NominationFacts facts,
            NominationAppraisals appraisals,
            DossierCards cards,
            DossierFields fields,
            NominationEligibility eligibility,
            TaskTerms terms) {
        this.facts = facts;
        this.appraisals = appraisals;
        this.cards = cards;
        this.fields = fields;
        this.eligibility = eligibility;
        this.terms = terms;
    }

    @Override
    public TaskKey key() {
        return NominationProcess.SUPPLEMENT;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.facts(facts.of(businessKey), terms.dueAt(key()));
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var now = fields.values(facts.of(item).dossier());
        List<Field> filled = new ArrayList<>();
        filled.add(fields.position().value(now.get("position")));
        fields.content(facts.of(item), eligibility.rule(facts.of(item)))
                .forEach(field -> filled.add(field.value(now.get(field.name()))));
        return TaskForm.of(filled, Outcome.main("submit", "nomination.outcome.resubmit"))
                .with(NominationFacts.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return cards.of(facts.of(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var dossier = facts.of(item).dossier();
        appraisals.supplement(item.caseId(), fields.read(completion, dossier), actor);
    }
}
