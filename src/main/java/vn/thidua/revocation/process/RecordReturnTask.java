package vn.thidua.revocation.process;

import java.math.BigDecimal;
import java.util.List;
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

/** The nominating unit writes down when insignia and money came back. */
@Component
class RecordReturnTask extends RevocationTask {

    private final Revocations revocations;

    RecordReturnTask(Revocations revocations, RevocationQueries queries, TaskTerms terms) {
        super(RevocationProcess.RECORD_RETURN, queries, terms);
        this.revocations = revocations;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(
                                Field.date("insigniaOn", "revocation.insigniaOn")
                                        .help("revocation.insigniaOn.help"),
                                Field.integer("money", "revocation.money")
                                        .between(BigDecimal.ZERO, null)
                                        .help("revocation.money.help")
                                        .value(queries.get(item.caseId()).bonus()),
                                Field.date("moneyOn", "revocation.moneyOn"),
                                Field.longText("note", "revocation.note")
                                        .maxLength(2_000)
                                        .help("revocation.note.help")),
                        Outcome.main("record", "revocation.outcome.returned"))
                .with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        revocations.recordReturn(
                item.caseId(),
                new Revocation.Return(
                        completion.date("insigniaOn"),
                        completion.date("moneyOn"),
                        completion.integer("money"),
                        completion.text("note")),
                actor);
    }
}
