package vn.thidua.nomination.process;

import vn.thidua.nomination.web.DossierCards;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** A task before which a person has the whole dossier and everything that the appraisal desk did with it. */
abstract class WholeDossierTask implements UserTask {

    final NominationFacts facts;
    private final DossierCards cards;
    private final TaskTerms terms;

    WholeDossierTask(NominationFacts facts, DossierCards cards, TaskTerms terms) {
        this.facts = facts;
        this.cards = cards;
        this.terms = terms;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.fresh(facts.of(businessKey), terms.dueAt(key()));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return cards.of(facts.of(item));
    }
}
