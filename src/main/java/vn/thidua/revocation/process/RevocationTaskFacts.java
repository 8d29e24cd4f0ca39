package vn.thidua.revocation.process;

import org.springframework.stereotype.Component;
import vn.thidua.revocation.RevocationQueries;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the rows of all four tasks show. */
@Component
class RevocationTaskFacts {

    private final RevocationQueries revocations;
    private final TaskTerms terms;

    RevocationTaskFacts(RevocationQueries revocations, TaskTerms terms) {
        this.revocations = revocations;
        this.terms = terms;
    }

    WorkItemFacts of(String businessKey, TaskKey key) {
        var award = revocations.get(Ids.read(businessKey)).award();
        return new WorkItemFacts(award.recipient() + " – " + award.name(), null, award.unit(), terms.dueAt(key), null);
    }

    static TaskForm.Link link(WorkItem item) {
        return TaskForm.Link.to("revocation.task.open", "/revocations/" + item.businessKey());
    }
}
