package vn.thidua.workflow;

import java.util.Collection;
import java.util.List;

/**
 * What a task asks for and how it can end.
 *
 * @param fields in the order in which a person fills them
 * @param outcomes the main act first
 * @param links pages and API addresses worth a look before deciding, label message key first
 */
public record TaskForm(List<Field> fields, List<Outcome> outcomes, List<Link> links) {

    /**
     * Somewhere to look.
     *
     * @param labelKey the message key of the label
     * @param page the page's path
     * @param api the path in the API, equal to the page's where there is none
     */
    public record Link(String labelKey, String page, String api) {

        /** What has the same path in the API as among the pages. */
        public static Link to(String labelKey, String page) {
            return new Link(labelKey, page, "/api/v1" + page);
        }
    }

    public static TaskForm of(List<Field> fields, Outcome... outcomes) {
        return new TaskForm(fields, List.of(outcomes), List.of());
    }

    public TaskForm with(Link... more) {
        return new TaskForm(fields, outcomes, List.of(more));
    }

    /** The same without these fields. */
    public TaskForm without(Collection<String> names) {
        return new TaskForm(
                fields.stream().filter(field -> !names.contains(field.name())).toList(), outcomes, links);
    }
}
