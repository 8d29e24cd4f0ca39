package vn.thidua.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Deputy;

/**
 * A task opened to be worked on.
 *
 * @param item the task
 * @param form its fields and outcomes; empty of outcomes for somebody who may only look
 * @param context what the page shows beside the form
 * @param template the template of that context
 * @param ownInputs the fields whose inputs the template draws itself
 * @param draft what this person typed before, absent if nothing
 * @param mayAct whether this person may complete it: sits at its desk, in their own right or as a deputy who was given
 *     such acts, and it is open
 * @param deputy for whom this person sits at the task's desk, absent for an own desk and for somebody else's
 * @param kind what kind of act of an office it is, absent where a deputy cannot do it anyway
 */
public record OpenTask(
        WorkItem item,
        TaskForm form,
        @Nullable Object context,
        String template,
        Set<String> ownInputs,
        @Nullable Draft draft,
        boolean mayAct,
        @Nullable Deputy deputy,
        @Nullable ActKind kind) {

    /** The form without the fields that the template draws itself. */
    public TaskForm plainForm() {
        return form.without(ownInputs);
    }
}
