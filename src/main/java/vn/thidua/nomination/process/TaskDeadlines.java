package vn.thidua.nomination.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationTerms;
import vn.thidua.workflow.TaskTerms;

/** A station has as long as the task that waits at it. */
@Component
class TaskDeadlines implements NominationTerms {

    private final TaskTerms terms;

    TaskDeadlines(TaskTerms terms) {
        this.terms = terms;
    }

    @Override
    public @Nullable Instant appraisalDue() {
        return terms.dueAt(NominationProcess.APPRAISE);
    }

    @Override
    public @Nullable Instant outsideDue() {
        return terms.dueAt(NominationProcess.RECORD_OUTSIDE_DECISION);
    }
}
