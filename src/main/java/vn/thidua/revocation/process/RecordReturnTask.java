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
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The nominating unit writes down when insignia and money came back. */
@Component
class RecordReturnTask implements UserTask {

    private final Revocations revocations;
    private final RevocationQueries queries;
    private final RevocationTaskFacts facts;

    RecordReturnTask(Revocations revocations, RevocationQueries queries, RevocationTaskFacts facts) {
        this.revocations = revocations;
        this.queries = queries;
        this.facts = facts;
    }

    @Override
    public TaskKey key() {
        return RevocationProcess.RECORD_RETURN;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.of(businessKey, key());
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
                .with(RevocationTaskFacts.link(item));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return queries.get(item.caseId());
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
