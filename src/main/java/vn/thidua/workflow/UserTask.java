package vn.thidua.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;

/**
 * What a feature supplies for one user task of its models. The page and the API are both made from {@link #form}; the
 * door ({@link WorkItems}) has already checked the desk, taken the work item's lock and validated the data when it calls
 * {@link #complete}, and afterwards completes the engine's task in the same transaction.
 */
public interface UserTask {

    /** Which user task this is. */
    TaskKey key();

    /** What the work item shows; called by the engine's listener while it creates the task. */
    WorkItemFacts facts(String businessKey);

    /** The fields with what is there now, and the outcomes. */
    TaskForm form(WorkItem item, Actor actor);

    /**
     * What the page shows beside the form, read by the template {@link #template()} under the name {@code it}; null where
     * the form alone is enough.
     */
    @Nullable
    Object context(WorkItem item, Actor actor);

    /**
     * The template with the fragment {@code context(it)}: {@code pledge/task/sign-pledge} for the task {@code
     * userTask_signPledge} of the module pledge.
     */
    default String template() {
        String module = getClass().getPackageName().split("\\.")[2];
        return module + "/task/" + key().kebabCase();
    }

    /**
     * What kind of act of an office it is, so that a deputy who was given such acts may do it for the desk's holder. Null
     * for the tasks that no deputy may do, which are all that do not say otherwise.
     */
    default @Nullable ActKind kind(WorkItem item) {
        return null;
    }

    /**
     * The fields whose inputs the template draws itself, in a fragment {@code inputs(it, typed, errors)} inside the form: a
     * tick beside each line of a long list instead of a table of choices. Programs see no difference.
     */
    default Set<String> ownInputs() {
        return Set.of();
    }

    /**
     * Changes the domain. The outcome's code reaches the process as the variable {@code outcome}; whatever else its
     * gateways want to know they ask the module's steps.
     *
     * @throws vn.thidua.shared.Refusal where a rule says no
     */
    void complete(WorkItem item, Completion completion, Actor actor);
}
