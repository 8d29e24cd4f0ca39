package vn.thidua.revocation.process;

import vn.thidua.revocation.RevocationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.CaseTask;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the four tasks of a revocation have in common: what they are about, and what they show beside the form. */
abstract class RevocationTask extends CaseTask {

    final RevocationQueries queries;
    private final TaskTerms terms;

    RevocationTask(TaskKey key, RevocationQueries queries, TaskTerms terms) {
        super(key, null);
        this.queries = queries;
        this.terms = terms;
    }

    @Override
    public final WorkItemFacts facts(String businessKey) {
        var award = queries.get(Ids.read(businessKey)).award();
        return new WorkItemFacts(
                award.recipient() + " – " + award.name(), null, award.unit(), terms.dueAt(key()), null);
    }

    @Override
    public final Object context(WorkItem item, Actor actor) {
        return queries.get(item.caseId());
    }

    static TaskForm.Link link(WorkItem item) {
        return TaskForm.Link.to("revocation.task.open", "/revocations/" + item.businessKey());
    }
}
