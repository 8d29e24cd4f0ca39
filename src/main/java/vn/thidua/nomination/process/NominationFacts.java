package vn.thidua.nomination.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Station;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the tasks of a nomination have in common. */
@Component
class NominationFacts {

    private final NominationsAtHand nominations;
    private final AwardCatalogue awards;

    NominationFacts(NominationsAtHand nominations, AwardCatalogue awards) {
        this.nominations = nominations;
        this.awards = awards;
    }

    NominationView of(WorkItem item) {
        return of(item.businessKey());
    }

    NominationView of(String businessKey) {
        return nominations.get(businessKey);
    }

    /** Facts with the deadline of the station where it stands: one term per station, however often it comes back. */
    WorkItemFacts atStation(String businessKey) {
        var view = of(businessKey);
        return facts(view, view.here().map(Station::dueAt).orElse(null));
    }

    WorkItemFacts facts(NominationView view, @Nullable Instant dueAt) {
        var dossier = view.dossier();
        return new WorkItemFacts(
                dossier.recipient().name() + " – " + awards.get(dossier.award()).nameVi(),
                view.campaignText(),
                view.unit(),
                dueAt,
                view.reason());
    }

    /** Of a task that nobody sent back to its desk: what the nomination came back for has been somebody else's. */
    WorkItemFacts fresh(NominationView view, @Nullable Instant dueAt) {
        var all = facts(view, dueAt);
        return new WorkItemFacts(all.subject(), all.campaignId(), all.unit(), all.dueAt(), null);
    }

    static TaskForm.Link link(WorkItem item) {
        return TaskForm.Link.to("nomination.task.openDossier", "/nominations/" + item.businessKey());
    }

    static TaskForm.Link appraisal(WorkItem item) {
        return new TaskForm.Link(
                "nomination.task.openAppraisal",
                "/nominations/" + item.businessKey(),
                "/api/v1/nominations/" + item.businessKey() + "/appraisal");
    }
}
