package vn.thidua.workflow;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ActKind;

/** A user task that is always the same kind of act: where the tasks of a module begin that share what they are about. */
public abstract class CaseTask implements UserTask {

    private final TaskKey key;
    private final @Nullable ActKind kind;

    /** @param kind what kind of act of an office it is, absent for what no deputy may do */
    protected CaseTask(TaskKey key, @Nullable ActKind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public final TaskKey key() {
        return key;
    }

    @Override
    public final @Nullable ActKind kind(WorkItem item) {
        return kind;
    }
}
