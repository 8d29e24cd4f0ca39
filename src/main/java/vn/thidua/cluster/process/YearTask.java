package vn.thidua.cluster.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.YearMember;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.CaseTask;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What all human tasks of a cluster's year have in common: what they are about, what they show, where they lead. */
abstract class YearTask extends CaseTask {

    static final String SUBMIT = "submit";
    static final String RETURN = "return";
    static final String CONFIRM = "confirm";

    final YearDesk desk;

    YearTask(TaskKey key, YearDesk desk) {
        this(key, null, desk);
    }

    /** @param kind what kind of act of an office it is, absent for what is not one */
    YearTask(TaskKey key, @Nullable ActKind kind, YearDesk desk) {
        super(key, kind);
        this.desk = desk;
    }

    /** The year that a case of this task's process belongs to. */
    abstract ClusterYear year(String businessKey);

    /** The member whose case it is, absent where it is the cluster's. */
    @Nullable
    YearMember member(String businessKey) {
        return null;
    }

    /** When it is due; by the step's term where the year itself bounds it by no day. */
    @Nullable
    Instant dueAt(ClusterYear year) {
        return desk.byTerm(key());
    }

    /** Why it came back. */
    @Nullable
    String returnedBecause(String businessKey) {
        return null;
    }

    @Override
    public final WorkItemFacts facts(String businessKey) {
        var year = year(businessKey);
        var member = member(businessKey);
        return new WorkItemFacts(
                desk.subject(year, member),
                null,
                member == null ? year.cluster() : member.unit(),
                dueAt(year),
                returnedBecause(businessKey));
    }

    @Override
    public final TaskForm form(WorkItem item, Actor actor) {
        var year = year(item.businessKey());
        return form(item.businessKey(), year)
                .with(new TaskForm.Link(
                        "cluster.task.openYear",
                        "/clusters/" + year.cluster() + "/" + year.year(),
                        "/api/v1/clusters/" + year.cluster() + "/years/" + year.year()));
    }

    abstract TaskForm form(String businessKey, ClusterYear year);

    @Override
    public final Object context(WorkItem item, Actor actor) {
        return desk.sheet(year(item.businessKey()), member(item.businessKey()));
    }

    /** A task of the year's own process. */
    abstract static class OfTheYear extends YearTask {

        OfTheYear(TaskKey key, YearDesk desk) {
            super(key, desk);
        }

        OfTheYear(TaskKey key, ActKind kind, YearDesk desk) {
            super(key, kind, desk);
        }

        @Override
        final ClusterYear year(String businessKey) {
            return desk.directory().year(Ids.read(businessKey));
        }
    }

    /** A task of a member's process. */
    abstract static class OfAMember extends YearTask {

        OfAMember(TaskKey key, YearDesk desk) {
            super(key, desk);
        }

        OfAMember(TaskKey key, ActKind kind, YearDesk desk) {
            super(key, kind, desk);
        }

        @Override
        final ClusterYear year(String businessKey) {
            return desk.directory().year(member(businessKey).yearId());
        }

        @Override
        final YearMember member(String businessKey) {
            return desk.directory().member(Ids.read(businessKey));
        }
    }
}
