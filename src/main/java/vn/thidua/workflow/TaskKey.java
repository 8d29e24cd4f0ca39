package vn.thidua.workflow;

import java.util.Locale;

/**
 * A user task of a model: the process id and the task's element id.
 *
 * @param process for example {@code pledge-signing}
 * @param task for example {@code userTask_signPledge}
 */
public record TaskKey(String process, String task) {

    /** The message key of the task's title; a module's message file holds it in both languages. */
    public String titleKey() {
        return "task." + process + "." + task;
    }

    /** The task's name as files are named: {@code sign-pledge} for {@code userTask_signPledge}. */
    public String kebabCase() {
        String name = task.substring(task.indexOf('_') + 1);
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
