package vn.thidua.revocation.process;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.revocation.Revocation;
import vn.thidua.revocation.RevocationQueries;
import vn.thidua.revocation.Revocations;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;

/** The office that submitted the award writes down its letter and the decision that came back. */
@Component
class RecordOutsideRevocationTask extends RevocationTask {

    private static final String RECORD = "record";

    private final Revocations revocations;

    RecordOutsideRevocationTask(Revocations revocations, RevocationQueries queries, TaskTerms terms) {
        super(RevocationProcess.RECORD_OUTSIDE, queries, terms);
        this.revocations = revocations;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(
                                Field.text("letterNumber", "revocation.letterNumber")
                                        .maxLength(100)
                                        .mandatoryFor(RECORD),
                                Field.date("letterDate", "revocation.letterDate")
                                        .mandatoryFor(RECORD),
                                Field.text("number", "revocation.number")
                                        .maxLength(100)
                                        .mandatoryFor(RECORD),
                                Field.date("date", "revocation.date").mandatoryFor(RECORD),
                                Field.text("authority", "revocation.authority").mandatoryFor(RECORD)),
                        Outcome.main(RECORD, "revocation.outcome.record"),
                        Outcome.withReason("reject", "revocation.outcome.refusedOutside"))
                .with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        if (!completion.is(RECORD)) {
            revocations.refuse(item.caseId(), completion.reason(), actor);
            return;
        }
        revocations.recordOutside(
                item.caseId(),
                new Revocation.Letter(
                        Objects.requireNonNull(completion.text("letterNumber")),
                        Objects.requireNonNull(completion.date("letterDate"))),
                new Revocation.Decision(
                        Objects.requireNonNull(completion.text("number")),
                        Objects.requireNonNull(completion.date("date")),
                        Objects.requireNonNull(completion.text("authority"))),
                actor);
    }
}
