package vn.thidua.tasklist;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Rehearsal;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItems;

/** The same act on many tasks: one transaction and one answer for each, so that a refused one keeps nobody else back. */
@Component
public class ManyTasks {

    /** So many at once. */
    public static final int MOST = 500;

    private final WorkItems items;
    private final Rehearsal rehearsal;

    ManyTasks(WorkItems items, Rehearsal rehearsal) {
        this.items = items;
        this.rehearsal = rehearsal;
    }

    /**
     * What became of one.
     *
     * @param done the task, absent where it was refused
     * @param next the tasks that its case has then
     * @param refusal absent where it was done
     */
    public record Result(
            String id,
            @Nullable WorkItem done,
            List<WorkItem> next,
            @Nullable Refusal refusal) {}

    /** What would become of each, without doing anything. */
    public List<Result> preview(Collection<String> ids, String outcome, Actor actor) {
        return distinct(ids).stream()
                .map(id -> attempt(id, () -> rehearsal.of(() -> result(id, items.rehearse(id, outcome, actor)))))
                .toList();
    }

    /**
     * Completes each.
     *
     * @param password goes to the forms that ask for one, null where nothing was typed
     */
    public List<Result> complete(Collection<String> ids, String outcome, @Nullable String password, Actor actor) {
        return distinct(ids).stream()
                .map(id -> attempt(id, () -> result(id, items.completeOneOfMany(id, outcome, null, password, actor))))
                .toList();
    }

    /** Whether one of these asks for a password; each kind of task is looked at once. */
    public boolean askForPassword(Collection<WorkItem> tasks, Actor actor) {
        var kinds = new LinkedHashMap<TaskKey, WorkItem>();
        tasks.forEach(task -> kinds.putIfAbsent(task.key(), task));
        return kinds.values().stream()
                .anyMatch(
                        task -> !items.open(task.id(), actor).form().passwords().isEmpty());
    }

    private Result result(String id, WorkItem done) {
        return new Result(id, done, items.openOf(done.businessKey()), null);
    }

    private static Result attempt(String id, Supplier<Result> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            return new Result(id, null, List.of(), refusal);
        } catch (ConcurrencyFailureException lostRace) {
            return new Result(id, null, List.of(), Refusal.conflict("shared.refusal.stale"));
        }
    }

    private static Collection<String> distinct(Collection<String> ids) {
        var distinct = new LinkedHashSet<>(ids);
        if (distinct.isEmpty()) {
            throw Refusal.invalid("ids", "shared.field.required");
        }
        if (distinct.size() > MOST) {
            throw Refusal.invalid("ids", "shared.field.tooMany", MOST);
        }
        return distinct;
    }
}
