package vn.thidua.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What a feature does on completion, no more and no less: lock the aggregate, change it, say so to the audit trail. */
@TestComponent
class BenchTask implements UserTask {

    static final TaskKey KEY = new TaskKey("bench-approval", "userTask_approve");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    BenchTask(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public TaskKey key() {
        return KEY;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return new WorkItemFacts("Việc đo " + businessKey, null, null, null, null);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                List.of(Field.longText("note", "web.comment")), Outcome.main("approve", "campaign.outcome.approve"));
    }

    @Override
    public @Nullable Object context(WorkItem item, Actor actor) {
        return null;
    }

    @Override
    public String template() {
        return "bench";
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        String status = jdbc.sql("select status from thidua.bench_case where id = ? for update")
                .params(item.businessKey())
                .query(String.class)
                .single();
        jdbc.sql("update thidua.bench_case set status = 'APPROVED' where id = ?")
                .params(item.businessKey())
                .update();
        events.publishEvent(CaseEvent.of("bench", item.businessKey(), null, null, "approved", actor)
                .moved(status, "APPROVED"));
    }
}
