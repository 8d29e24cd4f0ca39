package vn.thidua.conferral.process;

import vn.thidua.conferral.ConferralQueries;
import vn.thidua.conferral.ConferralSheets;
import vn.thidua.conferral.ConferralStatus;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.CaseTask;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the tasks of an event have in common: what they are about, and what they show beside the form. */
abstract class ConferralTask extends CaseTask {

    final ConferralSheets sheets;
    private final ConferralQueries queries;
    private final TaskTerms terms;

    ConferralTask(TaskKey key, ConferralSheets sheets, ConferralQueries queries, TaskTerms terms) {
        super(key, null);
        this.sheets = sheets;
        this.queries = queries;
        this.terms = terms;
    }

    @Override
    public final WorkItemFacts facts(String businessKey) {
        var it = queries.get(Ids.read(businessKey));
        var closes = it.occasion().closes();
        return new WorkItemFacts(
                it.occasion().name(),
                closes == null ? null : closes.toString(),
                it.unit(),
                terms.dueAt(key()),
                it.status() == ConferralStatus.PREPARING ? it.reason() : null);
    }

    @Override
    public final Object context(WorkItem item, Actor actor) {
        return sheets.of(item.caseId());
    }

    static TaskForm.Link link(WorkItem item) {
        return TaskForm.Link.to("conferral.task.open", "/conferrals/" + item.caseId());
    }
}
