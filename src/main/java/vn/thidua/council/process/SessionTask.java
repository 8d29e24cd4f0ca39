package vn.thidua.council.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.CaseTask;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the tasks of a session have in common: what they are about, and what they show beside the form. */
abstract class SessionTask extends CaseTask {

    static final String RETURN = "return";

    final SessionDesk desk;

    /** A task of the secretary's, which is no act of an office. */
    SessionTask(TaskKey key, SessionDesk desk) {
        this(key, null, desk);
    }

    SessionTask(TaskKey key, @Nullable ActKind kind, SessionDesk desk) {
        super(key, kind);
        this.desk = desk;
    }

    @Override
    public final WorkItemFacts facts(String businessKey) {
        return desk.facts(businessKey, key());
    }

    @Override
    public final Object context(WorkItem item, Actor actor) {
        return desk.card(item, actor);
    }

    static TaskForm.Link link(WorkItem item) {
        return new TaskForm.Link(
                "council.task.openSession",
                "/council/" + item.businessKey(),
                "/api/v1/council/sessions/" + item.businessKey());
    }

    static TaskForm.Link minutes(WorkItem item) {
        return new TaskForm.Link(
                "council.task.openMinutes",
                "/council/" + item.businessKey() + "/minutes",
                "/api/v1/council/sessions/" + item.businessKey() + "/minutes");
    }

    static UUID id(@Nullable Object text) {
        return UUID.fromString(String.valueOf(text));
    }
}
