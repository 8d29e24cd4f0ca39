package vn.thidua.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task opened to be worked on.
 *
 * @param item the task
 * @param form its fields and outcomes; empty of outcomes for somebody who may only look
 * @param context what the page shows beside the form
 * @param template the template of that context
 * @param ownInputs the fields whose inputs the template draws itself
 * @param draft what this person typed before, absent if nothing
 * @param mayAct whether this person sits at the task's desk and the task is open
 */
public record OpenTask(
        WorkItem item,
        TaskForm form,
        @Nullable Object context,
        String template,
        Set<String> ownInputs,
        @Nullable Draft draft,
        boolean mayAct) {

    /** The form without the fields that the template draws itself. */
    public TaskForm plainForm() {
        return form.without(ownInputs);
    }
}
